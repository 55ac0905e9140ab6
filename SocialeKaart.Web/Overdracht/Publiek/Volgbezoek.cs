using SocialeKaart.Core.Overdracht;
using SocialeKaart.Web.Schil.Publiek;
using SocialeKaart.Web.Schil.Taal;

namespace SocialeKaart.Web.Overdracht.Publiek;

/// <summary>One request of someone who follows an overdracht or consult without an account, and what the pages for it need.</summary>
public sealed class Volgbezoek(IHttpContextAccessor toegang, Volgkoekje koekje, Volgen volgen, Consulten consulten, Gezinsplannen plannen, Pad pad)
{
    public Volgen Volgen => volgen;

    public Consulten Consulten => consulten;

    public Gezinsplannen Plannen => plannen;

    public HttpContext Context => toegang.HttpContext!;

    public CancellationToken Stop => Context.RequestAborted;

    /// <summary>What is followed here, to last from now on; null when nothing is, or when a newer slip was given.</summary>
    public async Task<Volgsessie?> Sessie()
    {
        if (koekje.Lees(Context) is not { } sessie)
            return null;
        if (!await volgen.GeldtNog(sessie.Id, sessie.Code, Stop))
        {
            Volgkoekje.Wis(Context);
            return null;
        }

        koekje.Schrijf(Context, sessie);
        return sessie;
    }

    /// <summary>Follows this from now on.</summary>
    public void Begin(Volgsessie sessie) => koekje.Schrijf(Context, sessie);

    /// <summary>Leads to a page, in the language of this one.</summary>
    public IResult Naar(string adres) => Formulier.Naar(pad.Naar(adres));

    /// <summary>Back to the code: what was followed is over, or gone.</summary>
    public IResult Voorbij()
    {
        Volgkoekje.Wis(Context);
        return Naar(VolgEndpoints.Begin + "?klaar=voorbij");
    }
}
