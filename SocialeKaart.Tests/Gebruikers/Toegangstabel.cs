using SocialeKaart.Core.Gebruikers;

namespace SocialeKaart.Tests.Gebruikers;

/// <summary>Who may open one endpoint, and what it answers.</summary>
/// <param name="Methode">HTTP method.</param>
/// <param name="Patroon">As the application maps it.</param>
/// <param name="Voor">Null: everyone, also without an account; else the roles.</param>
/// <param name="Pad">A path that is there.</param>
/// <param name="Status">What it answers to whom it is for; 400 for a form or a body that was not sent along.</param>
/// <param name="Weg">A path of the same pattern that is not there; null where the pattern has no parameter.</param>
internal sealed record Toegangsregel(string Methode, string Patroon, IReadOnlyCollection<Rol>? Voor, string Pad, int Status = 200, string? Weg = null)
{
    public override string ToString() => $"{Methode} {Patroon}";
}

/// <summary>
/// Every page and endpoint, and for whom it is: written down apart from the code, so that an endpoint that is missing here, or that lets in others
/// than is written here, fails a test.
/// </summary>
internal static class Toegangstabel
{
    private static readonly Rol[] Medewerkers = Enum.GetValues<Rol>();
    private static readonly Rol[] Gesprek = [Rol.Toeleider, Rol.Frontoffice, Rol.Procesregisseur];

    private static readonly Rol[] Verhalen = [Rol.Toeleider, Rol.Ontvanger, Rol.Frontoffice, Rol.Procesregisseur];

    public static IReadOnlyList<Toegangsregel> Alle { get; } =
    [
        .. Lees("/health/live", "/health/ready"),
        .. Lees("/", "/noodhulp", "/over", "/privacy", "/toegankelijkheid", "/meldcode", "/signaalkaart", "/veilig-bekijken"),
        .. Lees("/zoeken", "/lijst", "/kaart", "/kaart/gebied.json", "/deze-week", "/wegwijzer", "/wegwijzer/mee"),
        .. Lees("/hsds/v3/", "/hsds/v3/openapi.json", "/hsds/v3/download.json", "/hsds/v3/download.csv"),
        .. new[] { "services", "organizations", "service_at_locations", "taxonomies", "taxonomy_terms" }.SelectMany(Hsds),
        .. Lees("/robots.txt", "/sitemap.xml", "/opensearch.xml", "/nieuw.rss", "/samenwerkende-catalogi.xml", "/widget/v1.js", "/inbedden"),
        // Without an address in the settings there is nobody to write to.
        new("GET", "/.well-known/security.txt", null, "/.well-known/security.txt", 404),
        .. Lees("/open-data", "/api/v1/openapi.json", "/api/v1/voorzieningen", "/api/v1/suggesties", "/api/v1/wegwijzer", "/api/v1/organisaties", "/api/v1/leefdomeinen", "/api/v1/onderwerpen", "/api/v1/hulplijnen", "/api/v1/gebied", "/api/v1/gebied/locaties.geojson", "/api/v1/wijzigingen/feed.atom"),
        new("GET", "/api/v1/lijst/agenda.ics", null, "/api/v1/lijst/agenda.ics?v=inloophuis-poppys", Weg: "/api/v1/lijst/agenda.ics?v=bestaat-niet"),
        .. new[] { "", "/openingstijden", "/agenda.ics" }.Select(deel => new Toegangsregel("GET", "/api/v1/voorzieningen/{slug}" + deel, null, "/api/v1/voorzieningen/inloophuis-poppys" + deel, Weg: "/api/v1/voorzieningen/bestaat-niet" + deel)),
        new("GET", "/api/v1/organisaties/{slug}", null, "/api/v1/organisaties/surplus", Weg: "/api/v1/organisaties/bestaat-niet"),
        new("GET", "/api/v1/leefdomeinen/{id}", null, "/api/v1/leefdomeinen/geld", Weg: "/api/v1/leefdomeinen/bestaat-niet"),
        new("GET", "/api/v1/hulplijnen/{id}", null, "/api/v1/hulplijnen/veilig-thuis", Weg: "/api/v1/hulplijnen/bestaat-niet"),
        new("GET", "/api/v1/onderwerpen/{id}", null, "/api/v1/onderwerpen/post-niet-openen", Weg: "/api/v1/onderwerpen/bestaat-niet"),
        new("GET", "/weg", null, "/weg", 303),
        new("GET", "/{**pad}", null, "/dit/bestaat/niet", 404),
        new("GET", "/voorzieningen/{slug}", null, "/voorzieningen/budgetcoach", Weg: "/voorzieningen/bestaat-niet"),
        // What is wrong with it, by anyone; and the questions to its owner, who has a link.
        new("GET", "/voorzieningen/{slug}/klopt-niet", null, "/voorzieningen/budgetcoach/klopt-niet", Weg: "/voorzieningen/bestaat-niet/klopt-niet"),
        new("POST", "/voorzieningen/{slug}/klopt-niet", null, "/voorzieningen/budgetcoach/klopt-niet", 400, "/voorzieningen/bestaat-niet/klopt-niet"),
        new("GET", "/voorzieningen/{slug}/klopt-niet/bedankt", null, "/voorzieningen/budgetcoach/klopt-niet/bedankt", Weg: "/voorzieningen/bestaat-niet/klopt-niet/bedankt"),
        new("GET", "/voorzieningen/{slug}/controle", null, "/voorzieningen/budgetcoach/controle", 404),
        new("POST", "/voorzieningen/{slug}/controle", null, "/voorzieningen/budgetcoach/controle", 400),
        new("GET", "/voorzieningen/{slug}/controle/bedankt", null, "/voorzieningen/budgetcoach/controle/bedankt"),
        new("GET", "/organisaties/{slug}", null, "/organisaties/surplus", Weg: "/organisaties/bestaat-niet"),
        new("GET", "/onderwerpen/{id}", null, "/onderwerpen/geld", Weg: "/onderwerpen/bestaat-niet"),
        new("GET", "/deze-week/{plaats}", null, "/deze-week/oosterheide", Weg: "/deze-week/bestaat-niet"),
        // Without colours of its own a municipality has no style sheet.
        new("GET", "/stijl/gemeente.css", null, "/stijl/gemeente.css", 404),
        // Without a background in the settings there are no tiles.
        new("GET", "/kaart/tegels/{z:int}/{x:int}/{y:int}.png", null, "/kaart/tegels/12/2100/1360.png", 404),

        // The walk leads who has answered nothing to its first question.
        new("GET", "/wegwijzer/stap/{nummer:int}", null, "/wegwijzer/stap/1"),
        .. new[] { "antwoorden", "plan", "papier", "papier/kort", "papier/heel", "code", "verder" }.Select(p => new Toegangsregel("GET", "/wegwijzer/" + p, null, "/wegwijzer/" + p, 303)),
        new("GET", "/wegwijzer/agenda", null, "/wegwijzer/agenda", 404),
        new("POST", "/wegwijzer/stap/{nummer:int}", null, "/wegwijzer/stap/1", 400),
        new("POST", "/wegwijzer/mee", null, "/wegwijzer/mee", 400),
        new("POST", "/wegwijzer/wis", null, "/wegwijzer/wis", 400),
        new("POST", "/api/v1/wegwijzer/advies", null, "/api/v1/wegwijzer/advies", 400),
        new("POST", "/api/v1/wegwijzer/verhaal", null, "/api/v1/wegwijzer/verhaal", 400),

        // Following is for who has a code: others are led to where it is asked.
        .. Lees("/volg", "/zorg-om-iemand", "/zorg-om-iemand/vraag"),
        .. new[] { "/volg/stand", "/volg/stop", "/volg/toestemming", "/volg/papier", "/volg/plan", "/volg/rapport", "/volg/bericht", "/zorg-om-iemand/briefje", "/zorg-om-iemand/papier", "/zorg-om-iemand/op-papier" }.Select(p => new Toegangsregel("GET", p, null, p, 303)),
        .. Stuur(null, "/volg", "/volg/geheim", "/volg/uit", "/volg/contact", "/volg/gestart", "/volg/verlengen", "/volg/toestemming", "/volg/stop", "/volg/bericht", "/volg/plan", "/zorg-om-iemand/vraag"),

        // Signing in is for who has not done so yet; the second step for who did the first.
        .. Lees("/inloggen"),
        new("GET", "/inloggen/code", null, "/inloggen/code", 303),
        new("GET", "/inloggen/instellen", null, "/inloggen/instellen", 303),
        new("GET", "/inloggen/dienst/{id}", null, "/inloggen/dienst/geen", 404),
        new("GET", "/inloggen/terug/{id}", null, "/inloggen/terug/geen", 404),
        new("GET", "/uitnodiging", null, "/uitnodiging?code=geen", 404),
        .. Stuur(null, "/inloggen", "/inloggen/code", "/inloggen/instellen", "/inloggen/demo", "/inloggen/passkey", "/inloggen/passkey/vraag", "/inloggen/instellen/passkey", "/inloggen/instellen/passkey/vraag", "/uitnodiging"),

        // For everyone with an account.
        new("GET", "/account/", Medewerkers, "/account"),
        // Who has no password has no use for an app.
        new("GET", "/account/app", Medewerkers, "/account/app", 303),
        .. Stuur(Medewerkers, "/account/sessie", "/account/overal", "/account/wachtwoord", "/account/passkey", "/account/passkey/vraag", "/account/passkey/weg", "/account/herstelcodes", "/account/app", "/uitloggen"),
        .. Werkplek(Medewerkers, "/werkplek"),
        .. Werkplek(Medewerkers, "/werkplek/niet-gevonden"),
        .. Werkplek(Medewerkers, "/werkplek/voorziening/{Slug}", "/werkplek/voorziening/budgetcoach", "/werkplek/voorziening/bestaat-niet"),
        .. Werkplek(Medewerkers, "/werkplek/lijsten"),
        // Lists are of one account: whoever asks for this one, it is not theirs.
        new("GET", "/werkplek/lijsten/{Id:guid}", Medewerkers, "/werkplek/lijsten/0f6f7a34-7d2c-4a53-9d57-1c1b0a3f9e21", 404),
        new("POST", "/werkplek/lijsten/{Id:guid}", Medewerkers, "/werkplek/lijsten/0f6f7a34-7d2c-4a53-9d57-1c1b0a3f9e21", 400),
        .. Werkplek(Medewerkers, "/werkplek/nieuw"),
        .. Werkplek(Medewerkers, "/werkplek/signaal"),
        .. Werkplek(Gesprek, "/werkplek/gesprek"),
        new("GET", "/werkplek/overdracht/{id:guid}/fhir", Verhalen, "/werkplek/overdracht/0f6f7a34-7d2c-4a53-9d57-1c1b0a3f9e21/fhir", 404),
        new("GET", "/werkplek/overdracht/{Id:guid}/gezinsplan", Verhalen, "/werkplek/overdracht/0f6f7a34-7d2c-4a53-9d57-1c1b0a3f9e21/gezinsplan", 404),
        new("POST", "/werkplek/overdracht/{Id:guid}/gezinsplan", Verhalen, "/werkplek/overdracht/0f6f7a34-7d2c-4a53-9d57-1c1b0a3f9e21/gezinsplan", 400),
        new("GET", "/werkplek/gezinsplan/{Id:guid}", Verhalen, "/werkplek/gezinsplan/0f6f7a34-7d2c-4a53-9d57-1c1b0a3f9e21", 404),
        new("POST", "/werkplek/gezinsplan/{Id:guid}", Verhalen, "/werkplek/gezinsplan/0f6f7a34-7d2c-4a53-9d57-1c1b0a3f9e21", 400),
        .. Werkplek(Gesprek, "/werkplek/overdracht/nieuw"),
        // Paper is for who holds or sent it: whoever asks for this one, it is not theirs.
        new("GET", "/werkplek/overdracht/{Id:guid}/papier", Verhalen, "/werkplek/overdracht/0f6f7a34-7d2c-4a53-9d57-1c1b0a3f9e21/papier", 404),
        new("POST", "/werkplek/overdracht/{Id:guid}/papier", Verhalen, "/werkplek/overdracht/0f6f7a34-7d2c-4a53-9d57-1c1b0a3f9e21/papier", 400),
        .. Werkplek(Verhalen, "/werkplek/overdrachten"),
        .. Werkplek(Verhalen, "/werkplek/consult"),
        .. Werkplek([Rol.Frontoffice, Rol.Procesregisseur], "/werkplek/bord"),
        // Of who sends, holds or receives it: whoever asks for these, they are not theirs.
        .. Vreemd(Verhalen, "/werkplek/overdracht/{Id:guid}"),
        .. Vreemd(Verhalen, "/werkplek/consult/{Id:guid}"),
        .. Werkplek([Rol.Redacteur, Rol.Beheerder, Rol.Aanbieder], "/beheer"),
        .. Werkplek([Rol.Aanbieder], "/beheer/aanbod"),
        // Of any organisatie for the redactie, of the own one for an Aanbieder: whoever asks for this one, it is not there.
        .. Vreemd([Rol.Redacteur, Rol.Beheerder, Rol.Aanbieder], "/beheer/voorzieningen/{Id:guid}/bewerken"),
        .. Werkplek([Rol.Redacteur, Rol.Beheerder], "/beheer/voorzieningen/nieuw"),
        .. Werkplek([Rol.Beheerder], "/beheer/accounts"),
        .. Werkplek([Rol.Redacteur, Rol.Beheerder], "/beheer/actualiteit"),
        .. Werkplek([Rol.Redacteur, Rol.Beheerder], "/beheer/dashboard"),
        .. Werkplek([Rol.Redacteur, Rol.Beheerder], "/beheer/importeren"),
        .. Vreemd([Rol.Redacteur, Rol.Beheerder], "/beheer/importeren/{Id:guid}"),
        .. Werkplek([Rol.Redacteur, Rol.Beheerder], "/beheer/exporteren"),
        .. new[] { "/beheer/exporteren/voorzieningen.csv", "/beheer/exporteren/zaad.zip" }.Select(p => new Toegangsregel("GET", p, [Rol.Redacteur, Rol.Beheerder], p)),
        .. new[] { "/beheer/organisaties", "/beheer/onderwerpen", "/beheer/synoniemen", "/beheer/hulplijnen" }.SelectMany(p => Werkplek([Rol.Redacteur, Rol.Beheerder], p)),
        .. Werkplek([Rol.Redacteur], "/beheer/praktijktips"),
        .. Werkplek([Rol.Beheerder], "/beheer/gemeente"),
        .. Werkplek([Rol.Redacteur, Rol.Beheerder], "/beheer/voorzieningen"),
        .. Werkplek([Rol.Redacteur, Rol.Beheerder], "/beheer/dubbelen"),
        .. Vreemd([Rol.Redacteur, Rol.Beheerder], "/beheer/voorzieningen/{Id:guid}/geschiedenis"),
        // Of any organisatie for the redactie, of the own one for an Aanbieder.
        new("GET", "/beheer/voorzieningen/{id:guid}/voorbeeld/{nummer:int}", [Rol.Redacteur, Rol.Beheerder, Rol.Aanbieder], "/beheer/voorzieningen/0f6f7a34-7d2c-4a53-9d57-1c1b0a3f9e21/voorbeeld/1", 404),
    ];

    private static IEnumerable<Toegangsregel> Lees(params string[] paden) => paden.Select(p => new Toegangsregel("GET", p, null, p));

    // An id that nobody has: what is there is tried in the tests of HSDS.
    private static IEnumerable<Toegangsregel> Hsds(string lijst) =>
        [new("GET", $"/hsds/v3/{lijst}", null, $"/hsds/v3/{lijst}"), new("GET", $"/hsds/v3/{lijst}/{{id}}", null, $"/hsds/v3/{lijst}/0f6f7a34-7d2c-4a53-9d57-1c1b0a3f9e21", 404)];

    private static IEnumerable<Toegangsregel> Stuur(IReadOnlyCollection<Rol>? voor, params string[] paden) => paden.Select(p => new Toegangsregel("POST", p, voor, p, 400));

    // The router maps every page for forms as well.
    private static IEnumerable<Toegangsregel> Werkplek(IReadOnlyCollection<Rol> voor, string patroon, string? pad = null, string? weg = null) =>
        [new("GET", patroon, voor, pad ?? patroon, Weg: weg), new("POST", patroon, voor, pad ?? patroon, 400)];

    private static IEnumerable<Toegangsregel> Vreemd(IReadOnlyCollection<Rol> voor, string patroon)
    {
        var pad = patroon.Replace("{Id:guid}", "0f6f7a34-7d2c-4a53-9d57-1c1b0a3f9e21", StringComparison.Ordinal);
        return [new("GET", patroon, voor, pad, 404), new("POST", patroon, voor, pad, 400)];
    }
}
