namespace SocialeKaart.Web.Uitwisseling;

/// <summary>Names the resource files of taking in and taking along: <c>UitwisselingTeksten.resx</c> (Dutch) and <c>UitwisselingTeksten.en.resx</c>.</summary>
public sealed class UitwisselingTeksten;
