namespace SocialeKaart.Web.Gebruikers;

/// <summary>Names the resource files of accounts and signing in: <c>GebruikersTeksten.resx</c> (Dutch) and <c>GebruikersTeksten.en.resx</c>.</summary>
public sealed class GebruikersTeksten;
