namespace SocialeKaart.Web.Gebruikers;

/// <summary>A browser in words that its owner knows it by in the list of sessions, and that say no more than that.</summary>
internal static class Toestel
{
    // The first that fits: Edge calls itself Chrome as well, and Chrome calls itself Safari.
    private static readonly (string Teken, string Naam)[] Browsers =
        [("Edg", "Edge"), ("OPR", "Opera"), ("Firefox", "Firefox"), ("SamsungBrowser", "Samsung Internet"), ("Chrome", "Chrome"), ("Safari", "Safari")];

    private static readonly (string Teken, string Naam)[] Systemen =
        [("Android", "Android"), ("iPhone", "iPhone"), ("iPad", "iPad"), ("Windows", "Windows"), ("Mac OS", "Mac"), ("CrOS", "Chromebook"), ("Linux", "Linux")];

    /// <summary>Such as "Firefox, Windows"; empty when neither is known.</summary>
    public static string Van(string browserregel) =>
        string.Join(", ", new[] { Eerste(Browsers, browserregel), Eerste(Systemen, browserregel) }.OfType<string>());

    private static string? Eerste((string Teken, string Naam)[] bekend, string regel) =>
        Array.Find(bekend, b => regel.Contains(b.Teken, StringComparison.Ordinal)).Naam;
}
