namespace SocialeKaart.Web.Overdracht.Werkplek;

/// <summary>Names the resource files of the plan of a household: <c>GezinsplanTeksten.resx</c> (Dutch) and <c>GezinsplanTeksten.en.resx</c>.</summary>
public sealed class GezinsplanTeksten;
