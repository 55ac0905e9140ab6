using SocialeKaart.Core.Opslag.Taken;
using SocialeKaart.Core.Overdracht;
using SocialeKaart.Core.Overdracht.Fhir;
using SocialeKaart.Web.Overdracht.Publiek;
using SocialeKaart.Web.Overdracht.Werkplek;

namespace SocialeKaart.Web.Overdracht;

/// <summary>Puts overdracht and consult together.</summary>
public static class Overdrachtregistratie
{
    public static void VoegOverdrachtToe(this IServiceCollection services, Termijnen termijnen)
    {
        services.AddSingleton(termijnen.Getoetst());
        services.AddSingleton<Overdrachten>();
        services.AddSingleton<Overdrachtlijst>();
        services.AddSingleton<Bestemmingen>();
        services.AddSingleton<Volgen>();
        services.AddSingleton<Consulten>();
        services.AddSingleton<FhirUitvoer>();
        services.AddSingleton<Gezinsplannen>();
        services.AddScoped<Overdrachtwoorden>();
        services.AddScoped<Overdrachtmelder>();
        services.AddSingleton<Dossieropruiming>();
        services.AddSingleton<IPeriodiekeTaak, Dossierbewaking>();
        services.AddSingleton<IPeriodiekeTaak, Gezinsplanopruiming>();
        services.AddScoped<Nieuwbewaring>();
    }

    /// <summary>What residents and neighbours without an account need.</summary>
    /// <param name="services">Of the application.</param>
    /// <param name="vragenPerUur">Most questions from one network address in an hour.</param>
    public static void VoegVolgenToe(this IServiceCollection services, int vragenPerUur)
    {
        services.AddSingleton<Volgkoekje>();
        services.AddScoped<Vraagstappen>();
        services.AddSingleton(_ => new Vraagrem(vragenPerUur));
        services.AddScoped<Volgbezoek>();
    }
}
