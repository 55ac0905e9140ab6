using System.Net;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;
using MimeKit;
using SocialeKaart.Core.Actualiteit;
using SocialeKaart.Core.Opslag.Post;
using SocialeKaart.Core.Opslag.Taken;
using SocialeKaart.Web.Schil.Opstart;

namespace SocialeKaart.Web.Schil.Post;

/// <summary>Registers mail to professionals.</summary>
internal static class Postregistratie
{
    private const string Mapafzender = "socialekaart@localhost";

    public static void VoegPostToe(this IServiceCollection services)
    {
        services.AddSingleton(Postbode);
        services.AddSingleton<ITaakwerk, Postwerk>();
        services.AddSingleton<IPeriodiekeTaak, Postopruiming>();
    }

    private static IPostbode Postbode(IServiceProvider diensten)
    {
        var instellingen = diensten.GetRequiredService<IOptions<Instellingen>>().Value;
        var post = instellingen.Post;
        Toets(instellingen);
        var opmaak = new Briefopmaak(
            diensten.GetRequiredService<IStringLocalizer<PostTeksten>>(),
            MailboxAddress.Parse(string.IsNullOrWhiteSpace(post.Afzender) ? Mapafzender : post.Afzender),
            Website.Adres(instellingen, diensten.GetRequiredService<IConfiguration>()),
            diensten.GetRequiredService<IControlelinks>());
        return string.IsNullOrWhiteSpace(post.Host) ? new Mappost(opmaak, diensten.GetRequiredService<Paden>().Post) : new Smtppost(opmaak, post);
    }

    /// <summary>A wrong setting stops the start, not the first message.</summary>
    /// <exception cref="InvalidOperationException">Says which setting is wrong, and why.</exception>
    private static void Toets(Instellingen instellingen)
    {
        var post = instellingen.Post;
        Eis(string.IsNullOrWhiteSpace(post.Afzender) || (MailboxAddress.TryParse(post.Afzender, out var afzender) && afzender.Domain.Length > 0), "Afzender", "is no mail address");
        if (string.IsNullOrWhiteSpace(post.Host))
            return;
        Eis(!string.IsNullOrWhiteSpace(post.Afzender), "Afzender", "is needed when there is a mail server");
        Eis(post.Poort is >= IPEndPoint.MinPort + 1 and <= IPEndPoint.MaxPort, "Poort", "is not between 1 and 65535");
        Eis(string.IsNullOrEmpty(post.Gebruiker) == string.IsNullOrEmpty(post.Wachtwoord), "Gebruiker", "and SocialeKaart:Post:Wachtwoord go together");
        Eis(post.Tls != Posttls.Geen || string.IsNullOrEmpty(post.Gebruiker), "Tls", "is 'Geen', so that the password would go in the clear");
        if (string.IsNullOrWhiteSpace(instellingen.BasisUrl))
            throw new InvalidOperationException("SocialeKaart:BasisUrl is needed when there is a mail server: messages hold a link to the site.");
    }

    private static void Eis(bool goed, string instelling, string reden)
    {
        if (!goed)
            throw new InvalidOperationException($"SocialeKaart:Post:{instelling} {reden}.");
    }
}
