namespace SocialeKaart.Web.Gebruikers.Inlogdiensten;

/// <summary>An organisation's own service to sign in with (OpenID Connect), from the settings: <c>SocialeKaart__Inlogdiensten__0__…</c>.</summary>
public sealed class Inlogdienst
{
    /// <summary>Short name for addresses, such as <c>surplus</c>: lower case letters, digits and hyphens.</summary>
    public string Id { get; set; } = "";

    /// <summary>As on the button.</summary>
    public string Naam { get; set; } = "";

    /// <summary>Slug of the organisatie whose people sign in here.</summary>
    public string Organisatie { get; set; } = "";

    /// <summary>Address of the service (issuer); https, http on this machine only.</summary>
    public string Uitgever { get; set; } = "";

    public string ClientId { get; set; } = "";

    public string ClientSecret { get; set; } = "";

    /// <summary>Values of the claim <c>amr</c> that mean that the service asked for a second factor (RFC 8176); without one of these we ask for our own.</summary>
    public IReadOnlyList<string> TweedeFactor { get; set; } = ["mfa", "otp", "hwk", "fpt", "face"];

    internal string Schema => "inlogdienst-" + Id;
}
