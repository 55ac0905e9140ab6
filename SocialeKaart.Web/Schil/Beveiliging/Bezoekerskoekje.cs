namespace SocialeKaart.Web.Schil.Beveiliging;

/// <summary>The cookie that holds what a visitor without an account does: this site's alone, and no script's.</summary>
internal static class Bezoekerskoekje
{
    /// <summary>A session cookie: without an end of its own, it goes when the browser closes.</summary>
    public static CookieOptions Opties(HttpContext context) => new()
    {
        HttpOnly = true,
        Secure = context.Request.IsHttps,
        SameSite = SameSiteMode.Strict,
        Path = "/",
        IsEssential = true,
    };
}
