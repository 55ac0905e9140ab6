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
    internal static string Tekst(string deel, VoorzieningInhoud inhoud) => Tekst(Deel(deel), inhoud);

    /// <summary>The same content with a part of another.</summary>
    internal static VoorzieningInhoud Met(VoorzieningInhoud inhoud, string deel, VoorzieningInhoud van)
    {
        var kopie = inhoud with { };
        Deel(deel).SetValue(kopie, Deel(deel).GetValue(van));
        return kopie;
    }

    private static PropertyInfo Deel(string naam) => Array.Find(Delen, d => d.Name == naam) ?? throw new ArgumentException($"There is no part '{naam}'.", nameof(naam));

    // As text, because lists in records are compared by reference.
    private static string Tekst(PropertyInfo deel, VoorzieningInhoud inhoud) => JsonSerializer.Serialize(deel.GetValue(inhoud), deel.PropertyType);
}
