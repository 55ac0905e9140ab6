namespace SocialeKaart.Core.Opslag.Post;

/// <summary>What a message says: never more than that something waits. Each has its texts under its name in <c>PostTeksten.resx</c>.</summary>
public enum Berichtsoort
{
    /// <summary>Something new waits.</summary>
    IetsWacht,

    /// <summary>It waits still, and the time to answer is almost over or past.</summary>
    WachtNog,
}
