using SocialeKaart.Web.Gebruikers;

namespace SocialeKaart.Web.Schil.Beheer;

/// <summary>A part of beheer.</summary>
/// <param name="Pad">Its address.</param>
/// <param name="Naam">Its texts are <c>Beheer.{Naam}</c> and <c>Beheer.{Naam}.Uitleg</c>, of <see cref="SchilTeksten"/>.</param>
/// <param name="Beleid">For whom it is.</param>
public sealed record Beheeronderdeel(string Pad, string Naam, string Beleid);

/// <summary>The parts of beheer, in the order of the menu: what waits first, settings last.</summary>
public static class Beheeronderdelen
{
    public static IReadOnlyList<Beheeronderdeel> Alle { get; } =
    [
        new("/beheer/aanbod", "Aanbod", Beleid.Aanbod),
        new("/beheer/actualiteit", "Actualiteit", Beleid.Redactie),
        new("/beheer/voorzieningen", "Voorzieningen", Beleid.Redactie),
        new("/beheer/dubbelen", "Dubbelen", Beleid.Redactie),
        new("/beheer/dashboard", "Dashboard", Beleid.Redactie),
        new("/beheer/organisaties", "Organisaties", Beleid.Redactie),
        new("/beheer/onderwerpen", "Onderwerpen", Beleid.Redactie),
        new("/beheer/synoniemen", "Synoniemen", Beleid.Redactie),
        new("/beheer/hulplijnen", "Hulplijnen", Beleid.Redactie),
        new("/beheer/praktijktips", "Praktijktips", Beleid.Tips),
        new("/beheer/importeren", "Importeren", Beleid.Redactie),
        new("/beheer/exporteren", "Exporteren", Beleid.Redactie),
        new("/beheer/gemeente", "Gemeente", Beleid.Beheer),
        new("/beheer/accounts", "Accounts", Beleid.Beheer),
    ];
}
