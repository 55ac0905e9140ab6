using System.Globalization;
using SocialeKaart.Core.Catalogus;
using SocialeKaart.Core.Catalogus.Openingstijden;

namespace SocialeKaart.Core.Uitwisseling.Hsds;

/// <summary>What readers of the data who do not know our attributes are told in words. Dutch, the language of the data.</summary>
internal static class Hsdswoorden
{
    public const string Voorbeeld = "Verzonnen voorbeeld: dit bestaat niet.", Taxonomie = "Leefdomeinen en onderwerpen", TaxonomieEngels = "Leefdomeinen en onderwerpen, in het Engels", TaxonomieProducten = "Uniforme Productnamenlijst",
        TaxonomieProductenuitleg = "De namen waaronder alle overheden in Nederland over hetzelfde product vertellen: die uit het sociaal domein.", TaxonomieProductenadres = "https://standaarden.overheid.nl/upl",
        Taxonomieuitleg = "De gebieden van het leven en, daaronder, de onderwerpen waarin de sociale kaart is ingedeeld.", Eenheid = "plek (1: er is plek, 0: er is nu geen plek)";

    private static readonly CultureInfo Nederlands = CultureInfo.GetCultureInfo("nl-NL");

    public static string Besluit(BesluitDoor door) => "Besluit of verwijzing: " + door switch
    {
        BesluitDoor.Uwv or BesluitDoor.Ciz => Sleutel.Van(door).ToUpperInvariant(),
        _ => Sleutel.Van(door).Replace('-', ' '),
    };

    public static string Kosten(Kosten kosten) => (kosten.Soort, kosten.Per) switch
    {
        (Kostensoort.Gratis, _) => "Gratis",
        (Kostensoort.EigenBijdrage, _) => "Eigen bijdrage",
        (Kostensoort.Bedrag, { } per) => "Per " + Sleutel.Van(per),
        _ => "Onbekend",
    };

    public static string Capaciteit(Capaciteit capaciteit) => capaciteit switch
    {
        { Staat: Capaciteitsstaat.Open } => "Er is plek.",
        { Staat: Capaciteitsstaat.Wachtlijst, Wachtweken: { } weken } => $"Er is een wachtlijst: ongeveer {weken} weken.",
        { Staat: Capaciteitsstaat.Wachtlijst } => "Er is een wachtlijst.",
        { Staat: Capaciteitsstaat.Vol } => "Vol.",
        { Tot: { } tot } => $"Gesloten tot en met {Dag(tot)}.",
        _ => "Gesloten.",
    };

    public static string Toegankelijk(Toegankelijkheidskenmerk kenmerk) => kenmerk switch
    {
        Toegankelijkheidskenmerk.Rolstoel => "Met een rolstoel te bezoeken",
        Toegankelijkheidskenmerk.AangepastToilet => "Aangepast toilet",
        Toegankelijkheidskenmerk.Ringleiding => "Ringleiding",
        Toegankelijkheidskenmerk.Gebarentaal => "Gebarentaal",
        Toegankelijkheidskenmerk.Prikkelarm => "Rustig, met weinig prikkels",
        Toegankelijkheidskenmerk.Hulphond => "Een hulphond mag mee naar binnen",
        Toegankelijkheidskenmerk.Lift => "Lift",
        _ => "Een begeleider mag mee",
    };

    /// <summary>How precisely a place is known; null for an address.</summary>
    public static string? Plaats(Locatie locatie) => locatie switch
    {
        { Verborgen: true } => "Het adres is geheim.",
        { Precisie: Precisie.Wijk } => "Ongeveer: alleen de wijk is bekend.",
        { Precisie: Precisie.Kern } => "Ongeveer: alleen de plaats is bekend.",
        { Precisie: Precisie.Gemeente } => "Ergens in de gemeente.",
        { Precisie: Precisie.Landelijk } => "Voor heel Nederland.",
        { Precisie: Precisie.Online } => "Online.",
        _ => null,
    };

    public static string Gebied(string werkgebied, KaartBeeld kaart) => kaart.Plaats(werkgebied) ?? werkgebied switch
    {
        "landelijk" => "Nederland",
        "gemeente" => kaart.Gemeente.Naam,
        _ => "De regio",
    };

    /// <summary>What the rule of iCalendar leaves out; null for nothing.</summary>
    public static string? Uitzonderingen(Openingstijd tijd)
    {
        var zinnen = new List<string>();
        if (tijd.Schoolvakantie is { } vakantie)
            zinnen.Add(vakantie == Schoolvakantieregel.Alleen ? "Alleen in schoolvakanties." : "Niet in schoolvakanties.");
        if (tijd.Feestdagen is { } feestdag)
            zinnen.Add(feestdag == Feestdagregel.Open ? "Ook op feestdagen." : "Niet op feestdagen.");
        if (tijd.NietOp.Count > 0)
            zinnen.Add($"Niet op {string.Join(", ", tijd.NietOp.Select(Dag))}.");
        return zinnen.Count == 0 ? null : string.Join(' ', zinnen);
    }

    private static string Dag(DateOnly dag) => dag.ToString("d MMMM yyyy", Nederlands);
}
