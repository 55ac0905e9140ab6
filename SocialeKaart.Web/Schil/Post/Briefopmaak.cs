using System.Globalization;
using Microsoft.Extensions.Localization;
using MimeKit;
using MimeKit.Text;
using SocialeKaart.Core.Actualiteit;
using SocialeKaart.Core.Opslag.Post;
using SocialeKaart.Web.Actualiteit.Publiek;

namespace SocialeKaart.Web.Schil.Post;

/// <summary>
/// Makes the mail of a message: that something waits, and where to sign in, and nothing about whom or what. Or, about a public page, which one, with the
/// link to it or to the questions about it.
/// </summary>
/// <param name="teksten">The texts.</param>
/// <param name="afzender">Address that it comes from.</param>
/// <param name="adres">Public address of the site, without a slash at the end.</param>
/// <param name="links">Signs links as a message goes out, so that none is stored.</param>
internal sealed class Briefopmaak(IStringLocalizer<PostTeksten> teksten, MailboxAddress afzender, string adres, IControlelinks links)
{
    private const string Engels = "en";

    public MimeMessage Maak(Brief brief)
    {
        var voorheen = CultureInfo.CurrentUICulture;
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(brief.Taal);
        try
        {
            var mail = new MimeMessage
            {
                // The same at every try: who gets it twice can tell.
                MessageId = $"{brief.Id:N}@{afzender.Domain}",
                Date = new DateTimeOffset(brief.Op),
                Subject = teksten[$"Post.{brief.Soort}.Onderwerp", Naam(brief)],
                Body = new TextPart(TextFormat.Plain)
                {
                    Text = string.Join("\r\n\r\n", teksten[$"Post.{brief.Soort}.Tekst", Naam(brief)].Value, Link(brief), Slot(brief)).ReplaceLineEndings("\r\n") + "\r\n",
                },
            };
            mail.From.Add(new MailboxAddress("Sociale Kaart", afzender.Address));
            mail.To.Add(new MailboxAddress(brief.Naam, brief.Adres));
            // No answer "I am on holiday" comes back (RFC 3834).
            mail.Headers.Add(HeaderId.AutoSubmitted, "auto-generated");
            return mail;
        }
        finally
        {
            CultureInfo.CurrentUICulture = voorheen;
        }
    }

    private static string Naam(Brief brief) => brief.Over?.Naam ?? "";

    private string Slot(Brief brief) => brief.Over switch
    {
        null => teksten["Post.Slot"],
        { Link: null } => teksten["Post.Slot.Melding"],
        _ => teksten["Post.Slot.Controle"],
    };

    private string Link(Brief brief) => adres + (brief.Taal == Engels ? "/en" : "") + brief.Over switch
    {
        null when brief.Soort.IsAanbod() => "/inloggen?naar=/beheer/aanbod",
        null when brief.Soort == Berichtsoort.Conceptverloopt => "/inloggen?naar=/beheer",
        null => "/inloggen",
        { Link: { } link, Slug: var slug } when Controlelink.Lees(link) is { } wat => ActualiteitEndpoints.Controle(slug, links.Teken(wat)),
        var over => $"/voorzieningen/{over.Slug}",
    };
}
