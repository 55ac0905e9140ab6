namespace SocialeKaart.Web.Gebruikers.Publiek;

/// <summary>A part of the page of the own account, with a form that something can be wrong with.</summary>
public enum Accountdeel
{
    Passkeys,
    Herstelcodes,
    Wachtwoord,
}
