using System.Collections.Frozen;

namespace SocialeKaart.Core.Overdracht.Herkenning;

/// <summary>Words that are no name of a person though they begin with a capital: because a sentence begins, or because they name something else.</summary>
internal static class Gewonewoorden
{
    private static readonly FrozenSet<string> Woorden = Lijst(
        // With which a sentence begins.
        """
        de het een deze die dit dat daar hier er ik u wij we jij je hij zij ze men wie wat waar wanneer hoe waarom welke mijn onze ons jouw uw haar zijn hun iemand niemand iedereen alles niets
        en of maar want dus dan toen nu straks later eerst ook nog al wel niet geen als omdat doordat zodat hoewel terwijl sinds tijdens volgens vanwege naast behalve zonder met bij voor na naar
        van uit over onder tussen tegen tot door om aan in op te via per rond vanaf binnen buiten boven
        is was waren wordt werd heeft had hebben kan kunnen kon wil willen wilde mag moet moeten zal zou gaat gaan ging komt kwam doet deed laat staat ligt zit woont leeft helpt belt vraagt zegt vindt
        vandaag gisteren morgen vanmorgen vanmiddag vanavond soms vaak altijd nooit meestal misschien eigenlijk helaas gelukkig graag beste hallo hoi dag goedemorgen goedemiddag dank bedankt groet groeten
        daarom daarna daardoor daarnaast daarbij verder bovendien echter toch zo zoals sommige veel weinig meer minder twee drie vier vijf zes zeven acht negen tien beide beiden elke iedere
        mevrouw meneer mijnheer heer dhr mw mevr familie moeder vader zoon dochter broer zus oma opa tante oom buurman buurvrouw vriend vriendin partner man vrouw kind kinderen ouders ouder collega cliënt bewoner
        naam adres telefoon mail let vraag situatie doel reden graag kunt kun weet denk hoor zie
        """,
        // Which name a thing, a body or a time.
        """
        januari februari maart april mei juni juli augustus september oktober november december maandag dinsdag woensdag donderdag vrijdag zaterdag zondag
        kerst kerstmis pasen pinksteren hemelvaart koningsdag bevrijdingsdag sinterklaas carnaval ramadan suikerfeest offerfeest advent
        nederland nederlander nederlandse nederlands holland vlaanderen vlaams belgië belg belgisch belgische duitsland duits duitse engeland engels engelse frankrijk frans franse spanje spaans spaanse polen pools poolse
        portugal portugees portugese italië italiaans italiaanse griekenland grieks turkije turks turkse marokko marokkaans marokkaanse syrië syrisch syrische iran iraans irak iraaks afghanistan afghaans afghaanse
        somalië somalisch somalische eritrea eritrees eritrese ethiopië soedan oekraïne oekraïens oekraïense rusland russisch russische roemenië roemeens roemeense bulgarije bulgaars bulgaarse hongarije hongaars
        suriname surinaams surinaamse antillen antilliaans antilliaanse curaçao aruba indonesië indonesisch china chinees chinese arabisch arabische berber tigrinya papiaments farsi dari somali koerdisch koerdische
        europa europees europese afrika afrikaans afrikaanse azië amerika amerikaans amerikaanse islam moslim christen katholiek hindoe jood joods
        amsterdam rotterdam haag utrecht eindhoven tilburg breda bosch hertogenbosch roosendaal bergen zoom etten leur dordrecht antwerpen raamsdonksveer geertruidenberg drimmelen waalwijk dongen rijen gilze made
        brabant noord-brabant west-brabant zeeland gelderland limburg overijssel friesland groningen drenthe flevoland zuid-holland noord-holland noord zuid oost west midden
        wmo wlz zvw jeugdwet participatiewet wajong digid whatsapp facebook instagram tiktok google youtube teams zoom word excel windows android iphone ipad linkedin marktplaats
        gemeente stichting vereniging coöperatie bibliotheek ziekenhuis school basisschool kinderopvang centrum huis huize wijk buurt dorp stad team dienst loket kantoor bureau bank fonds raad rijk provincie
        ministerie politie brandweer huisarts huisartsenpost apotheek praktijk kliniek revalidatie kerk moskee parochie sint heilige hart leger heils rode kruis zonnebloem humanitas vluchtelingenwerk voedselbank
        kledingbank leergeld jeugdfonds cultuurfonds volksbond anonieme alcoholisten alcoholics anonymous veilig thuis juridisch loket slachtofferhulp meldpunt luisterlijn kindertelefoon belastingdienst
        verzekeringsbank toeslagen centraal centrale administratie justitieel incassobureau sociale sociaal maatschappelijk maatschappelijke werk welzijn zorg jeugd jeugdzorg jeugdbescherming kinderbescherming
        reclassering bewindvoerder bewind schuldhulp schuldhulpverlening budgetbeheer wet regeling ondersteuning begeleiding dagbesteding huishoudelijke hulp integrale integraal frontoffice procesregisseur
        amphia avoord thebe mijzo prinsenbos elisabeth bravis ggz ggd breburg verslavingszorg taalhuis buurthuis wijkteam crisisdienst mantelzorg mantelzorger sportclub club groep cursus training project programma
        oude nieuwe grote kleine eerste tweede derde algemeen algemene openbaar openbare nationale nationaal landelijk landelijke regionaal regionale hoge lage
        """);

    // What such a word ends in names a street, a body or a law.
    private static readonly string[] Eindes = ["straat", "plein", "zorg", "school", "wet", "dienst", "centrum", "ziekenhuis", "kantoor", "fonds", "vereniging", "stichting", "kliniek", "apotheek", "corporatie", "bibliotheek", "telefoon", "lijn", "bank"];

    /// <summary>Whether a word, in small letters, is one of these.</summary>
    public static bool Is(string woord) => Woorden.Contains(woord) || Array.Exists(Eindes, e => woord.EndsWith(e, StringComparison.Ordinal));

    private static FrozenSet<string> Lijst(params string[] delen) => delen.SelectMany(d => d.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).ToFrozenSet();
}
