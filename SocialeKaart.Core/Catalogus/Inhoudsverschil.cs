using System.Reflection;
using System.Text.Json;

namespace SocialeKaart.Core.Catalogus;

/// <summary>Tells two versions of a voorziening apart.</summary>
public static class Inhoudsverschil
{
    private static readonly PropertyInfo[] Delen = typeof(VoorzieningInhoud).GetProperties();

    /// <summary>All parts that can differ, by the names of <see cref="VoorzieningInhoud"/>.</summary>
    public static IReadOnlyList<string> Alle { get; } = [.. Delen.Select(d => d.Name)];

    /// <summary>The parts that differ, in the order of <see cref="Alle"/>.</summary>
    public static IReadOnlyList<string> Tussen(VoorzieningInhoud oud, VoorzieningInhoud nieuw) =>
        [.. Delen.Where(d => Tekst(d, oud) != Tekst(d, nieuw)).Select(d => d.Name)];

    /// <summary>What a content says in a part, as text to compare by.</summary>
    internal static string Tekst(string deel, VoorzieningInhoud inhoud) => Tekst(Array.Find(Delen, d => d.Name == deel) ?? throw new ArgumentException($"There is no part '{deel}'.", nameof(deel)), inhoud);

    /// <summary>The same content with some parts of other content.</summary>
    /// <param name="inhoud">What it begins from.</param>
    /// <param name="ander">Where those parts come from.</param>
    /// <param name="delen">Names out of <see cref="Alle"/>.</param>
    public static VoorzieningInhoud Met(VoorzieningInhoud inhoud, VoorzieningInhoud ander, IReadOnlyCollection<string> delen)
    {
        var nieuw = inhoud with { };
        foreach (var deel in Delen.Where(d => delen.Contains(d.Name)))
            deel.SetValue(nieuw, deel.GetValue(ander));
        return nieuw;
    }

    // As text, because lists in records are compared by reference.
    private static string Tekst(PropertyInfo deel, VoorzieningInhoud inhoud) => JsonSerializer.Serialize(deel.GetValue(inhoud), deel.PropertyType);
}
