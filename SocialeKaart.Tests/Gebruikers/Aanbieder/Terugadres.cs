namespace SocialeKaart.Tests.Gebruikers.Aanbieder;

/// <summary>Where the provider sends a visitor back to: an application on this machine, on any port.</summary>
internal static class Terugadres
{
    private const string Pad = "/signin-oidc";

    /// <summary>With the code of a sign-in: only where the application takes one in.</summary>
    public static bool MagNaInloggen(string? adres) => Hier(adres) is { } uri && (uri.AbsolutePath == Pad || uri.AbsolutePath.StartsWith(Pad + "/", StringComparison.Ordinal));

    /// <summary>After signing out, with nothing secret: any page.</summary>
    public static bool MagNaUitloggen(string? adres) => Hier(adres) is not null;

    private static Uri? Hier(string? adres) =>
        Uri.TryCreate(adres, UriKind.Absolute, out var uri) && uri is { Scheme: "http", Host: "localhost" or "127.0.0.1", UserInfo: "" } ? uri : null;
}
