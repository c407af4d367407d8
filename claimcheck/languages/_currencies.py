"""Currencies in texts of every language: codes, signs, and how their countries write amounts. Not a language."""

from claimcheck.languages._shape import table

CURRENCY_SYMBOLS = table(
    "USD us$ us-$ $us u$s u$d us_$ us$: $ | EUR € | GBP £ | JPY ¥ 円 jp¥ | CNY rmb cn¥ 元 | RUB ₽ | UAH ₴ | INR"
    " ₹ rs rs. ₨ र"
    " | KRW ₩ 원"
    "| ILS ₪ | TRY ₺ tl | VND ₫ đ | PHP ₱ | NGN ₦ | GHS ₵ gh₵ | KZT ₸ | GEL ₾ | AZN ₼ | CRC ₡ | PYG ₲ | MNT ₮ |"
    " LAK ₭"
    " | THB ฿"
    "| BDT ৳ tk tk."
    " | BTC ₿ | AFN ؋ | FRF ₣ | ITL ₤ | ESP ₧ | AMD ֏ | KHR ៛ | IRR ﷼ | AUD a$ au$ aud$ | CAD c$ ca$ can$ cad$"
    " cdn$"
    "| NZD nz$ nzd$ | HKD hk$ hkd$ | SGD s$ sg$ sgd$ | TWD nt$ ntd$ | MXN mx$ mex$ mxn$ | BRL r$ brl$ | ARS ar$ ars$"
    " | JMD j$"
    "| NAD n$ | TTD tt$ | FJD fj$ | BZD bz$ | COP col$ cop$ | CLP clp$ | MOP mop$ | DOP rd$ | XCD ec$ | BBD bds$ |"
    " GYD gy$ g$"
    "| LRD ld l$ ld$ | SRD srd$ | NIO c$n | ZWL z$ zwl$ | BND b$ | BSD bs$ | USD usd$ | PLN zł zl zł. | CZK kč kc kč."
    " | SEK skr kr kr."
    "| NOK nkr | DKK dkr | HUF ft | RON lei | BGN лв лв. | RUB руб руб. | UAH грн грн. | BYN br руб.бел | IDR rp"
    " rp. | MYR rm"
    "| CHF fr. sfr sfr. | EGP e£ le | LBP l£ | PEN s/. s/ | PAB b/. | UYU $u | HRK kn | ALL lek | TZS tsh | KES ksh |"
    " UGX ush"
    "| MRU um | TOP t$ | WST ws$ | XAF fcfa | IRR تومان | EGP جنيه | SAR ريال | AED درهم | MAD د.م."
)
"""Signs and short forms that stand before or after an amount; the first two rows' bare `$` is the dollar of the USA."""

CURRENCY_SIGNS = frozenset(
    form for _, forms in CURRENCY_SYMBOLS for form in forms if len(form) == 1 and not form.isalpha()
)
"""Those of one character that is no letter."""

SCALED_SIGNS = {"R": "ZAR", "N": "NGN", "K": "ZMW", "Sh": "KES"}
"""Letters that are signs of a currency glued before an amount with a scale ("R500 million", "N2.5bn", "R186m") or with
thousands ("K5,000"); roads and models are written so elsewhere.
"""

CURRENCY_CODES = frozenset(
    """
    AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BYR BZD
    CAD CDF CHF CLF CLP CNH CNY COP CRC CUC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS
    GIP GMD GNF GTQ GYD HKD HNL HRK HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD
    KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK
    NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RUR RWF SAR SBD SCR SDG SEK SGD SHP SLE SLL SOS
    SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD UYU UZS VES VND VUV WST XAF XCD
    XDR XOF XPF YER ZAR ZMW ZWL DEM FRF BEF ITL ESP NLG FIM ATS IEP PTE GRD LUF BTC ETH
    """.split()
)
"""ISO 4217 codes, the main ones withdrawn since 1999, and the two best known crypto-currencies; upper case counts."""

NAMING_CODES = frozenset("SSP ESP TOP COP CUP GEL ALL MOP PEN BAM ANG ATS".split())
"""Those of them that begin names of things, too ("ESP32", "COP26")."""

SCALED_CODES = {
    form: (code, factor)
    for code in "USD EUR GBP CHF SEK NOK DKK AUD CAD NZD JPY CNY INR PLN CZK HUF RUB UAH ZAR BRL MXN SGD HKD".split()
    for factor, before, behind in (("1e3", "kKT", ("k",)), ("1e6", "mM", ("m", "mn", "mln")), ("1e9", "", ("bn", "b")))
    for form in (*(letter + code for letter in before), *(code + letter for letter in behind))
} | {form: (code, "1e6") for code, form in (("MXN", "mdp"), ("MXN", "MDP"), ("USD", "mdd"), ("USD", "MDD"))}
"""Codes with a scale glued to them ("MEUR", "TEUR", "USDm"), and such as the Mexican "mdp" -> code and scale."""

SIGNS_WITH_SCALES = {"€": "EUR"}
"""Signs that a scale may be glued to, before their amount -> the currency."""
SIGN_SCALES = {"T": "1e3", "k": "1e3", "M": "1e6", "Mio": "1e6", "Mrd": "1e9"}
"""Scales glued to such a sign ("T€ 2.318")."""

SHARED_SUBUNITS = tuple(
    (frozenset(names.split()), frozenset(codes.split()))
    for names, codes in (
        (
            "cent cents centen ct цент цента центов центу центом центы центам центі центи центів",
            "USD EUR CAD AUD NZD SGD HKD ZAR",
        ),
        ("centime centimes сантим сантима сантимов сантимів", "EUR CHF BEF FRF DZD MAD"),
        ("centavo centavos", "USD BRL MXN ARS CLP COP BOB CUP DOP GTQ HNL NIO PHP PTE MZN CVE"),
        ("céntimo céntimos centimo centimos cêntimo cêntimos centesimo centesimi", "EUR USD PEN CRC VES PYG"),
    )
)
"""Names of hundredths that several currencies share, and the codes of these."""

SUBUNIT_NAMES = table(
    "10*CNY jiao | GHS pesewa pesewas | MYR sen | PLN grosz grosze groszy | SEK öre | DKK øre | ISK eyrir"
    " aurar | CZK haléř haléřů"
    " haléře | HUF fillér | RON bani | BGN stotinka stotinki stotinkas | HRK lipa lipas lipe | TRY kuruş kurus |"
    " ILS agorot | SAR halala halalas | EGP piastre piastres qirsh | THB satang | KRW jeon | CNY fen | INR paisa"
    " paise | BDT poisha | RUB kopeck kopecks kopek kopeks kopeck | UAH kopiyka kopiykas kopiyky kopiyok | KZT tiyn"
    " | KGS tyiyn | 0.1*TND millime millimes | TJS diram dirams | AMD luma"
    " | UZS tiyin | GEL tetri | AZN qəpik qapik | MKD deni | BAM fening feninga | NGN kobo | BWP thebe | ZMW ngwee |"
    " MWK tambala | LSL lisente | GMD butut bututs | ETB santim santims | DEM pfennig pfennigs pfennige | ATS groschen"
    " | FIM penni penniä | GRD lepta | GBP penny pence | CHF rappen | MNT möngö | MMK pya pyas | PGK toea | MVR laari"
    " | TOP seniti | EUR eurocent eurocents"
)
"""Hundredths of currencies that have the same name in every language written in Latin letters."""

CENTS = ("c", "ct")
"""Letters glued to an amount of cents ("99c", "80 ct")."""

LOWER_CODES = frozenset(
    "usd eur gbp pln czk chf rub uah huf ron sek nok dkk jpy cny inr brl aud nzd cad sgd hkd myr vnd krw zar mxn idr"
    " thb php ils aed kwd qar egp ngn kes pkr lkr bdt isk bgn rsd kzt".split()
)

WORDS_TOO = frozenset(("ron", "rub", "nok"))
"""Codes that are words where they are written small: they need digits before them."""

OLD_CODES = {"RUR": "RUB", "BYR": "BYN", "CNH": "CNY"}
"""Codes that are written for those that ISO 4217 has now."""

DOLLAR_LETTERS = frozenset(("C", "R", "HK", "NZ", "NT", "CA", "AU", "SG", "c", "hk", "nz", "nt"))
"""What may stand before "$" with a space and says which dollar it is; "a $5 bill" and "gave us $5" are no such."""

DOLLARS = {"US": "USD", "C": "CAD", "CA": "CAD", "CAN": "CAD", "AU": "AUD", "NZ": "NZD", "HK": "HKD", "SG": "SGD"}
"""What may stand behind "$" and says which dollar it is."""

NAMED_FIRST = frozenset("USD EUR CHF RUB UAH INR JPY CNY".split())
"""Currencies whose names, written small, may stand before an amount; "won", "real", "pounds" are other words too."""

SMALL_FIRST = ("rmb", "kr")
"""Those that stand before an amount in small letters too, and are no words."""

LOWER_SIGNS = frozenset(("kr", "lei", "lek", "zl", "kc", "rs"))
"""Signs of plain letters that are written small; other short ones need a capital ("5 Ft" is money, "5 ft" is not)."""

WITHOUT_HUNDREDTHS = frozenset("IDR VND JPY KRW CLP PYG HUF ISK UGX RWF KMF XAF XOF XPF GNF COP IRR LAK".split())
"""Currencies whose amounts are hardly ever written with hundredths: three digits behind their dot are a group."""

COMMA_DOLLARS = frozenset("BRL ARS CLP COP UYU".split())
"""Currencies with a sign of the dollar, whose countries write a decimal comma."""

DOT_GROUPED = frozenset("TRY RSD MKD BAM BRL ARS UYU".split())
"""Currencies of countries that group by a dot."""

COMMA_GROUPED = frozenset("MXN GTQ HNL NIO DOP PAB PEN".split())
"""Currencies of countries that group by a comma, though their language elsewhere has decimals behind it."""
