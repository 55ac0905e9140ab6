namespace SocialeKaart.Web.Catalogus;

/// <summary>Names the resource files of the catalogue: <c>CatalogusTeksten.resx</c> (Dutch) and <c>CatalogusTeksten.en.resx</c>.</summary>
public sealed class CatalogusTeksten;
