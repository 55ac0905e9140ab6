namespace SocialeKaart.Web.Schil.Post;

/// <summary>How the line to the mail server is protected.</summary>
public enum Posttls
{
    /// <summary>Begins in the clear and has to become encrypted before anything is said (port 587).</summary>
    StartTls,

    /// <summary>Encrypted from the first byte (port 465).</summary>
    Direct,

    /// <summary>Not at all: for a mail server on this machine.</summary>
    Geen,
}

/// <summary>How mail to professionals goes out: section <c>SocialeKaart:Post</c>, environment <c>SocialeKaart__Post__…</c>.</summary>
public sealed class Postinstellingen
{
    /// <summary>Name of the mail server; absent: messages are written as files into <see cref="Map"/>.</summary>
    public string? Host { get; set; }

    /// <summary>1 to 65535.</summary>
    public int Poort { get; set; } = 587;

    public Posttls Tls { get; set; } = Posttls.StartTls;

    /// <summary>Name to sign in with at the mail server; absent: it asks for none.</summary>
    public string? Gebruiker { get; set; }

    /// <summary>Password of <see cref="Gebruiker"/>.</summary>
    public string? Wachtwoord { get; set; }

    /// <summary>Address that messages come from; needed for a mail server.</summary>
    public string? Afzender { get; set; }

    /// <summary>Folder for messages when there is no mail server; absent: <c>post</c> beside the database. Kept at mode 0700.</summary>
    public string? Map { get; set; }
}
