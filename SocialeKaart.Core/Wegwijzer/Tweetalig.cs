namespace SocialeKaart.Core.Wegwijzer;

/// <summary>A text in Dutch and in English.</summary>
public sealed record Tweetalig(string Nl, string En)
{
    /// <summary>The text in a language; Dutch for any but English.</summary>
    /// <param name="taal">ISO 639-1.</param>
    public string In(string taal) => taal == "en" ? En : Nl;
}
