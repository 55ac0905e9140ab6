using SocialeKaart.Core.Wegwijzer;

namespace SocialeKaart.Core.Gesprek;

/// <summary>
/// The ages to choose from for a member: cut wherever a question about age cuts, so that every choice answers each of these questions one way.
/// </summary>
public static class Leeftijdsgroepen
{
    private const int Oudste = 120;

    /// <summary>From 0 to 120, without gaps, the youngest first.</summary>
    public static IReadOnlyList<Leeftijdsband> Van(Definitie definitie)
    {
        var banden = definitie.Vragen.SelectMany(v => v.Opties).Where(o => !o.IsStandaard).SelectMany(o => new[] { o.Leeftijd, o.Kind }).OfType<Leeftijdsband>().ToList();
        var begin = banden.SelectMany(b => new[] { b.Van, b.Tot + 1 }).Append(0).Where(j => j is >= 0 and <= Oudste).Distinct().Order().ToList();
        return [.. begin.Select((van, i) => new Leeftijdsband(van, i + 1 < begin.Count ? begin[i + 1] - 1 : Oudste))];
    }
}
