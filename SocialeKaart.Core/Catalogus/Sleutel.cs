using System.Collections.Frozen;
using System.Reflection;
using System.Text;

namespace SocialeKaart.Core.Catalogus;

/// <summary>The word for an enum value in files and URLs, where it differs from its name in kebab-case.</summary>
[AttributeUsage(AttributeTargets.Field)]
public sealed class SleutelAttribute(string sleutel) : Attribute
{
    public string Sleutel { get; } = sleutel;
}

/// <summary>Turns enum values into the words used in seed files and query strings, and back.</summary>
public static class Sleutel
{
    /// <summary>The word for <paramref name="waarde"/>, such as <c>medisch-specialist</c>.</summary>
    public static string Van<T>(T waarde) where T : struct, Enum => Tabel<T>.Naar[waarde];

    /// <summary>The value for a word; false when no value has it. Words are exact, in lower case.</summary>
    public static bool Probeer<T>(string sleutel, out T waarde) where T : struct, Enum =>
        Tabel<T>.Terug.TryGetValue(sleutel, out waarde);

    /// <summary>All words, in the order of the enum.</summary>
    public static IReadOnlyList<string> Alle<T>() where T : struct, Enum => Tabel<T>.Woorden;

    private static string Kebab(string naam)
    {
        var tekst = new StringBuilder(naam.Length + 4);
        foreach (var teken in naam)
        {
            if (char.IsUpper(teken) && tekst.Length > 0)
                tekst.Append('-');
            tekst.Append(char.ToLowerInvariant(teken));
        }

        return tekst.ToString();
    }

    private static class Tabel<T> where T : struct, Enum
    {
        public static readonly FrozenDictionary<T, string> Naar = Enum.GetValues<T>().ToFrozenDictionary(w => w, Woord);
        public static readonly FrozenDictionary<string, T> Terug = Naar.ToFrozenDictionary(p => p.Value, p => p.Key);
        public static readonly IReadOnlyList<string> Woorden = [.. Enum.GetValues<T>().Select(w => Naar[w])];

        private static string Woord(T waarde)
        {
            var naam = waarde.ToString();
            return typeof(T).GetField(naam)!.GetCustomAttribute<SleutelAttribute>()?.Sleutel ?? Kebab(naam);
        }
    }
}
