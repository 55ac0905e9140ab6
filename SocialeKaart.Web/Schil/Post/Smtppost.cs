using MailKit.Net.Smtp;
using MailKit.Security;
using SocialeKaart.Core.Opslag.Post;

namespace SocialeKaart.Web.Schil.Post;

/// <summary>Gives messages to a mail server: one line for each, as there are few.</summary>
internal sealed class Smtppost(Briefopmaak opmaak, Postinstellingen post) : IPostbode
{
    private static readonly TimeSpan LangsteStilte = TimeSpan.FromSeconds(30);

    public async Task Bezorg(Brief brief, CancellationToken stop)
    {
        using var mail = opmaak.Maak(brief);
        using var lijn = new SmtpClient { Timeout = (int)LangsteStilte.TotalMilliseconds };
        await lijn.ConnectAsync(post.Host!, post.Poort, Lijn(post.Tls), stop);
        if (!string.IsNullOrEmpty(post.Gebruiker))
            await lijn.AuthenticateAsync(post.Gebruiker, post.Wachtwoord!, stop);
        await lijn.SendAsync(mail, stop);
        // The server has it: that saying goodbye fails changes nothing.
        await lijn.DisconnectAsync(quit: true, CancellationToken.None);
    }

    private static SecureSocketOptions Lijn(Posttls tls) => tls switch
    {
        Posttls.StartTls => SecureSocketOptions.StartTls,
        Posttls.Direct => SecureSocketOptions.SslOnConnect,
        _ => SecureSocketOptions.None,
    };
}
