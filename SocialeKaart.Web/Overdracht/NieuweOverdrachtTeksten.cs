namespace SocialeKaart.Web.Overdracht;

/// <summary>Names the resource files of who sends an overdracht: <c>NieuweOverdrachtTeksten.resx</c> (Dutch) and <c>NieuweOverdrachtTeksten.en.resx</c>.</summary>
public sealed class NieuweOverdrachtTeksten;
