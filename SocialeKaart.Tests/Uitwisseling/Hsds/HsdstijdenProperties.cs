using FsCheck.Xunit;
using SocialeKaart.Core.Catalogus.Openingstijden;
using SocialeKaart.Core.Uitwisseling.Hsds;
using SocialeKaart.Tests.Catalogus.Openingstijden;

namespace SocialeKaart.Tests.Uitwisseling.Hsds;

[Properties(Arbitrary = [typeof(Roostergenerator)])]
public sealed class HsdstijdenProperties
{
    private static readonly Guid Dienst = new("0f6f7a34-7d2c-4a53-9d57-1c1b0a3f9e21"), Plek = new("1f6f7a34-7d2c-4a53-9d57-1c1b0a3f9e21");

    [Property]
    public bool RoundTrip_AnyHours_AreTheSameInTheSameOrder(OpeningsschemaProperties.Slots slots)
    {
        // Every other one at a place of its own.
        List<Openingstijd> tijden = [.. slots.Tijden.Where(Kan).Select((t, i) => t with { Waar = i % 2 == 0 ? null : "Hal" })];
        var fouten = new List<string>();
        var terug = Hsdstijden.Lees(
            (Hsdstijden.Schrijf(Dienst, tijden, null, null) ?? []).Select(r => (r, (string?)null)).Concat((Hsdstijden.Schrijf(Dienst, tijden, "Hal", Plek) ?? []).Select(r => (r, (string?)"Hal"))),
            (veld, reden) => fouten.Add(veld + reden));
        return fouten.Count == 0 && new OpeningsschemaProperties.Slots(terug).ToString() == new OpeningsschemaProperties.Slots(tijden).ToString();
    }

    // As the rules of the seed files ask.
    private static bool Kan(Openingstijd tijd) => (tijd.Herhaal == Herhaling.Datum ? tijd.Datums.Count > 0 : tijd.Dagen.Count > 0)
        && tijd.Herhaal == Herhaling.Maand == tijd.Welke.Count > 0 && (tijd.Elke == 1 || tijd.Vanaf is not null) && !(tijd.TotEnMet < tijd.Vanaf);
}
