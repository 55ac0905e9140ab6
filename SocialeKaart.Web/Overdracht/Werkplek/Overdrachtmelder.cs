namespace SocialeKaart.Web.Overdracht.Werkplek;

/// <summary>Tells within one tab that an overdracht or consult changed, so that the counts in the menu do too.</summary>
public sealed class Overdrachtmelder
{
    /// <summary>On the thread of the circuit.</summary>
    public event EventHandler? Veranderd;

    public void Meld() => Veranderd?.Invoke(this, EventArgs.Empty);
}
