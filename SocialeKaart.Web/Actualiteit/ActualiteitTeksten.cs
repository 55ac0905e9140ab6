namespace SocialeKaart.Web.Actualiteit;

/// <summary>Names the resource files of keeping the kaart true: <c>ActualiteitTeksten.resx</c> (Dutch) and <c>ActualiteitTeksten.en.resx</c>.</summary>
public sealed class ActualiteitTeksten;
