using SocialeKaart.Web.Schil.Opstart;

return await Opdrachten.Voer(args);
