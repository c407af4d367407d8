"""What a language page holds of grammar; `_shape.py` says how its forms are written."""

from __future__ import annotations

from claimcheck.languages._tables import page


@page
class GrammarPage:
    """The words and endings by which one language tells nouns, verbs and clauses apart.

    Attributes:
        capital_nouns, bare_years: Whether nouns have a capital; whether years lack a preposition ("kamen 2019 Gäste").
        became, participle_endings: Verbs before such a year ("wurde 1732 geweiht"); how the participle behind it ends.
        adjective_endings: How an adjective before its noun ends.
        past_endings: How verbs of the past end, and hardly any noun, where a subject may follow ("поймали учёные").
        head_last: Whether the head of a row of nouns is its last ("member states").
        subject_first: Whether no verb stands before its subject, whatever opens the sentence ("In 2012 voters left").
        function_words: Sixty or more of the commonest short words, to tell the language.
        small_words: Other words of grammar, which other languages have too or which are less common: prepositions,
            articles, pronouns, adverbs, forms of auxiliary, modal and other common verbs. Nothing that is counted.
        abbreviations: Words whose dot ends no sentence, the dot left out.
        noun_leads: Articles and prepositions between which and a number stands a noun, never a verb.
        elided_articles, day_articles: Articles before a number whose noun is left out ("la 308"); those before a day.
        verb_leads, verb_endings: What stands before a verb ("to", "will"); how verbs and adverbs end before a number.
        adverbs: What says when or again between a part and its verb, and is counted by none ("opnieuw").
        adverbials: Phrases of preposition and noun that say nothing of the number behind them ("for example").
        finite_endings: How finite verbs end that no counted noun or adjective looks like, where plurals do not tell.
        finite, verbal_endings: Finite forms of common verbs; how infinitives and gerunds end.
        never_counted: How no noun that is counted by two or more ends, but verbs do.
        never_few, never_many: How no counted noun or adjective ends behind 2 to 4, and behind 5 and more.
        plural_behind_apostrophe: What makes a plural behind an apostrophe ("foto's").
        plural_endings, plural_nouns: How nouns and adjectives end behind two and more; those that no singular has.
        singular_endings, agreeing: How singulars end that look like plurals; whether adjectives before a noun have
            the ending of its number.
        contrasts: Words behind a comma that set one thing against another and need no verb of its own ("а").
        origins: Prepositions that say from where, and nothing else ("aus").
        definites: Words right before a number that has been told before ("the", "these", "whole"), in the plural where
            their forms differ.
        plural_adjectives: How adjectives of what is counted end, where nouns have cases ("сидячих мест").
        partitives, partitive_verbs: Pronouns that say "of them" before a verb, and how verbs that count so end.
        comma_clauses: Whether a clause that says which one is meant stands behind a comma ("die neun, die").
    """

    capital_nouns: bool = False
    bare_years: bool = False
    became: tuple[str, ...] = ()
    participle_endings: tuple[str, ...] = ()
    adjective_endings: tuple[str, ...] = ()
    past_endings: tuple[str, ...] = ()
    head_last: bool = False
    subject_first: bool = False
    function_words: tuple[str, ...]
    small_words: tuple[str, ...] = ()
    abbreviations: tuple[str, ...] = ()
    noun_leads: tuple[str, ...] = ()
    elided_articles: tuple[str, ...] = ()
    day_articles: tuple[str, ...] = ()
    verb_leads: tuple[str, ...] = ()
    verb_endings: tuple[str, ...] = ()
    adverbs: tuple[str, ...] = ()
    adverbials: tuple[str, ...] = ()
    finite_endings: tuple[str, ...] = ()
    finite: tuple[str, ...] = ()
    verbal_endings: tuple[str, ...] = ()
    never_counted: tuple[str, ...] = ()
    never_few: tuple[str, ...] = ()
    never_many: tuple[str, ...] = ()
    plural_behind_apostrophe: str = ""
    plural_endings: tuple[str, ...] = ()
    plural_nouns: tuple[str, ...] = ()
    singular_endings: tuple[str, ...] = ()
    agreeing: bool = False
    contrasts: tuple[str, ...] = ()
    origins: tuple[str, ...] = ()
    definites: tuple[str, ...] = ()
    plural_adjectives: tuple[str, ...] = ()
    partitives: tuple[str, ...] = ()
    partitive_verbs: tuple[str, ...] = ()
    comma_clauses: bool = False
