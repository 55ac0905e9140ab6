namespace SocialeKaart.Web.Actualiteit;

/// <summary>Names the resource files of the figures: <c>DashboardTeksten.resx</c> (Dutch) and <c>DashboardTeksten.en.resx</c>.</summary>
public sealed class DashboardTeksten;
