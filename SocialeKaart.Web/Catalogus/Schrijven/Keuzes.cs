namespace SocialeKaart.Web.Catalogus.Schrijven;

/// <summary>Makes choices of the values of an enum; the word of an empty choice stands first where nothing may be said.</summary>
internal static class Keuzes
{
    public static IEnumerable<Keuzerij.Optie> Van<T>(Func<T, string> woord, string? leeg = null) where T : struct, Enum =>
        [.. leeg is null ? [] : new[] { new Keuzerij.Optie("", leeg) }, .. Enum.GetValues<T>().Select(w => new Keuzerij.Optie(w.ToString(), woord(w)))];

    /// <summary>The value of a choice; null: nothing is said.</summary>
    public static T? Lees<T>(string keuze) where T : struct, Enum => Enum.TryParse<T>(keuze, out var waarde) && Enum.IsDefined(waarde) ? waarde : null;
}
