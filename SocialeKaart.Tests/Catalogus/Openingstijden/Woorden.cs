using System.Globalization;
using SocialeKaart.Core.Catalogus.Openingstijden;

namespace SocialeKaart.Tests.Catalogus.Openingstijden;

/// <summary>Words to tell hours in, as an interface would hand them over.</summary>
internal static class Woorden
{
    public static OpeningstijdWoorden Nederlands { get; } = new()
    {
        Dag = dag => Dagnamen("zondag maandag dinsdag woensdag donderdag vrijdag zaterdag", dag),
        Datum = dag => dag.ToString("d-M-yyyy", CultureInfo.InvariantCulture),
        Tijdnotatie = "H.mm",
        Opsomming = "{eerst}, {dan}",
        OpsommingSlot = "{eerst} en {dan}",
        Dagenreeks = "{van} tot en met {tot}",
        ElkeDag = "elke dag",
        OmDeWeken = "{dagen}, om de {n} weken",
        VanDeMaand = "elke {welke} {dagen} van de maand",
        Eerste = "eerste",
        Tweede = "tweede",
        Derde = "derde",
        Vierde = "vierde",
        Vijfde = "vijfde",
        Laatste = "laatste",
        Tijdvak = "{van} - {tot}",
        Uren = "{tijden} uur",
        Middernacht = "24.00",
        TotInDeNacht = "{van} tot {tot} uur 's nachts",
        TotVolgendeDag = "{van} tot {tot} uur de volgende dag",
        DagEnNacht = "dag en nacht",
        Vanaf = "vanaf {datum}",
        TotEnMet = "tot en met {datum}",
        Periode = "van {van} tot en met {tot}",
        VolgendeKeer = "de volgende keer is {datum}",
        NietInSchoolvakanties = "niet in schoolvakanties",
        AlleenInSchoolvakanties = "alleen in schoolvakanties",
        OokOpFeestdagen = "ook op feestdagen",
        NietOpFeestdagen = "niet op feestdagen",
        NietOp = "niet op {datums}",
    };

    /// <summary>Differs where English turns an order round or leaves a word out.</summary>
    public static OpeningstijdWoorden Engels { get; } = Nederlands with
    {
        Dag = dag => Dagnamen("Sunday Monday Tuesday Wednesday Thursday Friday Saturday", dag),
        Tijdnotatie = "H:mm",
        OpsommingSlot = "{eerst} and {dan}",
        Dagenreeks = "{van} to {tot}",
        ElkeDag = "every day",
        OmDeWeken = "every {n} weeks on {dagen}",
        VanDeMaand = "every {welke} {dagen} of the month",
        Eerste = "first",
        Laatste = "last",
        Uren = "{tijden}",
        Middernacht = "midnight",
        TotInDeNacht = "{van} to {tot} at night",
        VolgendeKeer = "the next time is {datum}",
    };

    private static string Dagnamen(string namen, DayOfWeek dag) => namen.Split(' ')[(int)dag];
}
