using System.Globalization;
using System.Text;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using Ical.Net.Serialization;
using Microsoft.Extensions.Localization;
using SocialeKaart.Core.Catalogus;
using SocialeKaart.Core.Catalogus.Openingstijden;
using SocialeKaart.Core.Wegwijzer;
using SocialeKaart.Web.Schil.Publiek;
using SocialeKaart.Web.Schil.Taal;

namespace SocialeKaart.Web.Wegwijzer.Publiek;

/// <summary>The first step of a plan as an appointment with oneself, for the visitor's own calendar. Neutral where home is not safe.</summary>
public static class Agenda
{
    private static readonly TimeOnly Tijdstip = new(10, 0);

    public static IResult Geef(HttpContext context, KaartBeeld kaart, Staatkoekje koekje, Pad pad, TimeProvider tijd, IStringLocalizer<WegwijzerTeksten> teksten)
    {
        var staat = koekje.Lees(context, kaart);
        var nu = tijd.GetUtcNow().UtcDateTime;
        var plan = Adviseur.Advies(kaart.Wegwijzer, staat.Antwoorden, kaart.Aanbod, nu);
        // A calendar can be shared and shows on a locked screen; and what cannot wait is not for tomorrow.
        if (plan.Situatie.ThuisOnveilig || plan.Situatie.HeeftSpoed || Looppad.Volgende(kaart.Wegwijzer, staat.Antwoorden) is not null)
            return PubliekRoute.NietGevonden();
        var dag = VolgendeWerkdag(Amsterdam.Datum(nu));
        var afspraak = new CalendarEvent
        {
            Summary = teksten["Agenda.Kop"],
            Description = Planwoorden.EersteStap(plan, kaart, pad, teksten),
            Start = new CalDateTime(dag.ToDateTime(Tijdstip), "Europe/Amsterdam"),
            Duration = Duration.FromMinutes(30),
            Uid = string.Create(CultureInfo.InvariantCulture, $"eerste-stap-{dag:yyyyMMdd}@socialekaart"),
        };
        var agenda = new Ical.Net.Calendar { Events = { afspraak } };
        agenda.AddTimeZone("Europe/Amsterdam");
        return Results.File(Encoding.UTF8.GetBytes(new CalendarSerializer().SerializeToString(agenda)!), "text/calendar; charset=utf-8", "afspraak.ics");
    }

    private static DateOnly VolgendeWerkdag(DateOnly vandaag)
    {
        var dag = vandaag.AddDays(1);
        while (dag.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday)
            dag = dag.AddDays(1);
        return dag;
    }
}
