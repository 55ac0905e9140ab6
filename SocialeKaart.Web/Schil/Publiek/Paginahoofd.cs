namespace SocialeKaart.Web.Schil.Publiek;

/// <summary>The head of the document of a public page.</summary>
public static class Paginahoofd
{
    /// <summary>Name of the section in which a page adds to it what is no title or description.</summary>
    public const string Sectie = "hoofd";
}
