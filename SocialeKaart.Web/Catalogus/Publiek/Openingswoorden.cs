using System.Globalization;
using Microsoft.Extensions.Localization;
using SocialeKaart.Core.Catalogus.Openingstijden;

namespace SocialeKaart.Web.Catalogus.Publiek;

/// <summary>Takes the words for opening hours from the resources of the page's language.</summary>
internal static class Openingswoorden
{
    public static OpeningstijdWoorden Maak(IStringLocalizer<CatalogusTeksten> teksten)
    {
        var cultuur = CultureInfo.CurrentUICulture;
        var datumnotatie = teksten["Tijd.Datumnotatie"].Value;
        return new OpeningstijdWoorden
        {
            Dag = dag => cultuur.DateTimeFormat.GetDayName(dag),
            Datum = datum => datum.ToString(datumnotatie, cultuur),
            Tijdnotatie = teksten["Tijd.Notatie"],
            Opsomming = teksten["Tijd.Opsomming"],
            OpsommingSlot = teksten["Tijd.OpsommingSlot"],
            Dagenreeks = teksten["Tijd.Dagenreeks"],
            ElkeDag = teksten["Tijd.ElkeDag"],
            OmDeWeken = teksten["Tijd.OmDeWeken"],
            VanDeMaand = teksten["Tijd.VanDeMaand"],
            Eerste = teksten["Tijd.Eerste"],
            Tweede = teksten["Tijd.Tweede"],
            Derde = teksten["Tijd.Derde"],
            Vierde = teksten["Tijd.Vierde"],
            Vijfde = teksten["Tijd.Vijfde"],
            Laatste = teksten["Tijd.Laatste"],
            Tijdvak = teksten["Tijd.Tijdvak"],
            Uren = teksten["Tijd.Uren"],
            Middernacht = teksten["Tijd.Middernacht"],
            TotInDeNacht = teksten["Tijd.TotInDeNacht"],
            TotVolgendeDag = teksten["Tijd.TotVolgendeDag"],
            DagEnNacht = teksten["Tijd.DagEnNacht"],
            Vanaf = teksten["Tijd.Vanaf"],
            TotEnMet = teksten["Tijd.TotEnMet"],
            Periode = teksten["Tijd.Periode"],
            VolgendeKeer = teksten["Tijd.VolgendeKeer"],
            NietInSchoolvakanties = teksten["Tijd.NietInSchoolvakanties"],
            AlleenInSchoolvakanties = teksten["Tijd.AlleenInSchoolvakanties"],
            OokOpFeestdagen = teksten["Tijd.OokOpFeestdagen"],
            NietOpFeestdagen = teksten["Tijd.NietOpFeestdagen"],
            NietOp = teksten["Tijd.NietOp"],
        };
    }
}
