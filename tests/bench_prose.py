"""Prose without figures, to stand between sentences with figures in the texts of the benchmark; written for it."""

PROSE = {
    "de": (
        "Der Stadtrat will die Pläne noch vor der Sommerpause öffentlich auslegen und die Anwohner dazu anhören.",
        "Kritiker halten dem Vorhaben entgegen, dass weder die Finanzierung noch der Betrieb gesichert seien.",
        "Die Verwaltung verweist auf gute Erfahrungen anderer Gemeinden und auf das wachsende Interesse der Betriebe.",
        "Ob sich am Ende eine Mehrheit findet, hängt nach Ansicht von Beobachtern vor allem von kleinen Fraktionen ab.",
    ),
    "en": (
        "Officials said the plans would be shown to residents before the council votes on them.",
        "Critics argue that neither the funding nor the long-term running of the site has been settled.",
        "The company pointed to good results elsewhere and to growing interest among local employers.",
        "Whether the proposal finds enough support will depend largely on smaller parties, observers believe.",
    ),
    "es": (
        "El ayuntamiento quiere exponer los planes al público antes de que el pleno vote la propuesta.",
        "Los críticos sostienen que ni la financiación ni la gestión del recinto están aseguradas.",
        "La empresa recuerda los buenos resultados de otras ciudades y el interés de los comercios del barrio.",
        "Que la iniciativa salga adelante depende, según los observadores, de los grupos más pequeños.",
    ),
    "fr": (
        "La mairie souhaite présenter les plans aux habitants avant que le conseil ne se prononce.",
        "Ses détracteurs font valoir que ni le financement ni la gestion du site ne sont assurés.",
        "La société rappelle les bons résultats obtenus ailleurs et l'intérêt croissant des employeurs de la région.",
        "Selon les observateurs, le sort du projet dépendra surtout des petits groupes politiques.",
    ),
    "it": (
        "Il comune vuole presentare i progetti agli abitanti prima che il consiglio si pronunci.",
        "I critici sostengono che né il finanziamento né la gestione del sito siano garantiti.",
        "La società ricorda i buoni risultati ottenuti altrove e il crescente interesse delle imprese della zona.",
        "Secondo gli osservatori, il destino della proposta dipenderà soprattutto dai gruppi minori.",
    ),
    "nl": (
        "Het college wil de plannen aan de bewoners voorleggen voordat de raad erover stemt.",
        "Critici wijzen erop dat noch de financiering noch het beheer van het terrein geregeld is.",
        "Het bedrijf noemt de goede ervaringen elders en de groeiende belangstelling van ondernemers uit de buurt.",
        "Of het voorstel genoeg steun krijgt, hangt volgens waarnemers vooral af van de kleinere fracties.",
    ),
    "pt": (
        "A câmara quer apresentar os planos aos moradores antes que a assembleia os vote.",
        "Os críticos afirmam que nem o financiamento nem a gestão do espaço estão garantidos.",
        "A empresa lembra os bons resultados obtidos noutras cidades e o interesse crescente do comércio local.",
        "Segundo os observadores, o futuro da proposta depende sobretudo dos grupos menores.",
    ),
    "ru": (
        "Городские власти намерены показать проект жителям до того, как депутаты проголосуют за него.",
        "Критики возражают, что ни деньги, ни управление площадкой до сих пор не обеспечены.",
        "Компания ссылается на хорошие результаты в других городах и на растущий интерес местных предприятий.",
        "По мнению наблюдателей, судьба предложения зависит прежде всего от малых фракций.",
    ),
    "uk": (
        "Міська влада хоче показати проєкт мешканцям до того, як депутати проголосують за нього.",
        "Критики заперечують, що ні гроші, ні управління майданчиком досі не забезпечені.",
        "Компанія посилається на добрі результати в інших містах і на зростання інтересу місцевих підприємств.",
        "На думку спостерігачів, доля пропозиції залежить насамперед від малих фракцій.",
    ),
}
