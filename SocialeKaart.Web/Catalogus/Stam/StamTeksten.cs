namespace SocialeKaart.Web.Catalogus.Stam;

/// <summary>Names the resource files of what all entries share: <c>StamTeksten.resx</c> (Dutch) and <c>StamTeksten.en.resx</c>.</summary>
public sealed class StamTeksten;
