namespace SocialeKaart.Web.Uitwisseling.Api;

/// <summary>A main version of what programs read.</summary>
/// <param name="Pad">Where it lies, with its number, such as <c>/api/v1</c>.</param>
/// <param name="Nummer">Full version, told in each answer (NLGov /core/version-header, /core/semver).</param>
public sealed record Apiversie(string Pad, string Nummer)
{
    /// <summary>When it ends; null: that is not known, and nobody has to do anything.</summary>
    public Apieinde? Einde { get; init; }

    /// <summary>The first part of its path: what lies below that and is no version is answered as this one would.</summary>
    internal string Wortel => Pad[..Pad.IndexOf('/', 1)];
}

/// <summary>The end of a main version, told at least six months ahead (NLGov /core/deprecation-schedule and /core/transition-period).</summary>
public sealed record Apieinde
{
    private const int KortsteMaanden = 6;

    /// <summary>Plans it.</summary>
    /// <param name="afgeraden">From when programs should use the next one.</param>
    /// <param name="sluiting">From when it may be gone.</param>
    /// <param name="opvolger">Path of the next one.</param>
    /// <exception cref="ArgumentException">There are less than six months between the two.</exception>
    public Apieinde(DateTimeOffset afgeraden, DateTimeOffset sluiting, string opvolger)
    {
        if (sluiting < afgeraden.AddMonths(KortsteMaanden))
            throw new ArgumentException($"A version keeps working for at least {KortsteMaanden} months after its end was told.", nameof(sluiting));
        (Afgeraden, Sluiting, Opvolger) = (afgeraden, sluiting, opvolger);
    }

    public DateTimeOffset Afgeraden { get; }

    public DateTimeOffset Sluiting { get; }

    public string Opvolger { get; }
}

/// <summary>The main versions that this application serves.</summary>
public sealed class Apiversies(params Apiversie[] versies)
{
    /// <summary>What is served. To end a version: give it its <see cref="Apiversie.Einde"/> here, in the release that brings its successor.</summary>
    public static Apiversies Nu => new(new Apiversie(Apiregels.Basis, Apiregels.Versie), new Apiversie(Hsds.HsdsApi.Pad, Core.Uitwisseling.Hsds.Hsdsbestanden.Versie + ".0"));

    /// <summary>The version that answers at a path; null where it is none of ours. Also where the path is not written as it should be, or names no version.</summary>
    public Apiversie? Bij(PathString pad) =>
        versies.FirstOrDefault(v => pad.StartsWithSegments(v.Pad, StringComparison.OrdinalIgnoreCase)) ?? versies.FirstOrDefault(v => pad.StartsWithSegments(v.Wortel, StringComparison.OrdinalIgnoreCase));
}
