using System.Globalization;
using Microsoft.Extensions.Localization;
using MimeKit;
using MimeKit.Text;
using SocialeKaart.Core.Opslag.Post;

namespace SocialeKaart.Web.Schil.Post;

/// <summary>Makes the mail of a message: that something waits, and where to sign in. Nothing about whom or what.</summary>
/// <param name="teksten">The texts.</param>
/// <param name="afzender">Address that it comes from.</param>
/// <param name="adres">Public address of the site, without a slash at the end.</param>
internal sealed class Briefopmaak(IStringLocalizer<PostTeksten> teksten, MailboxAddress afzender, string adres)
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
                Subject = teksten[$"Post.{brief.Soort}.Onderwerp"],
                Body = new TextPart(TextFormat.Plain)
                {
                    Text = string.Join("\r\n\r\n", teksten[$"Post.{brief.Soort}.Tekst"].Value, Inloggen(brief.Taal), teksten["Post.Slot"].Value).ReplaceLineEndings("\r\n") + "\r\n",
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

    private string Inloggen(string taal) => adres + (taal == Engels ? "/en" : "") + "/inloggen";
}
