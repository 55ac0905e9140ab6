namespace SocialeKaart.Web.Overdracht;

/// <summary>Names the resource files of overdracht and consult at work: <c>OverdrachtTeksten.resx</c> (Dutch) and <c>OverdrachtTeksten.en.resx</c>.</summary>
public sealed class OverdrachtTeksten;
