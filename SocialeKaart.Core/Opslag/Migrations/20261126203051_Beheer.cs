using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace SocialeKaart.Core.Opslag.Migrations
{
    /// <inheritdoc />
    public partial class Beheer : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<int>(
                name: "Basis",
                table: "voorziening_versie",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Bronverklaring",
                table: "voorziening_versie",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Vraag",
                table: "voorziening_versie",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "SamengevoegdMet",
                table: "voorziening",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "Synoniemen",
                table: "teller",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0L);

            migrationBuilder.AddColumn<string>(
                name: "Kvk",
                table: "organisatie",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "OpdrachtId",
                table: "import",
                type: "TEXT",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "bronkoppeling",
                columns: table => new
                {
                    Server = table.Column<string>(type: "TEXT", nullable: false),
                    BronId = table.Column<Guid>(type: "TEXT", nullable: false),
                    VoorzieningId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Versie = table.Column<int>(type: "INTEGER", nullable: false),
                    Merk = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_bronkoppeling", x => new { x.Server, x.BronId });
                    table.ForeignKey(
                        name: "FK_bronkoppeling_voorziening_VoorzieningId",
                        column: x => x.VoorzieningId,
                        principalTable: "voorziening",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "geen_dubbel",
                columns: table => new
                {
                    Een = table.Column<Guid>(type: "TEXT", nullable: false),
                    Ander = table.Column<Guid>(type: "TEXT", nullable: false),
                    Door = table.Column<Guid>(type: "TEXT", nullable: false),
                    Op = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_geen_dubbel", x => new { x.Een, x.Ander });
                    table.ForeignKey(
                        name: "FK_geen_dubbel_voorziening_Ander",
                        column: x => x.Ander,
                        principalTable: "voorziening",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_geen_dubbel_voorziening_Een",
                        column: x => x.Een,
                        principalTable: "voorziening",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "import_opdracht",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Door = table.Column<Guid>(type: "TEXT", nullable: false),
                    Bron = table.Column<string>(type: "TEXT", nullable: false),
                    OngedaanVan = table.Column<int>(type: "INTEGER", nullable: true),
                    Verberg = table.Column<bool>(type: "INTEGER", nullable: false),
                    Planmerk = table.Column<string>(type: "TEXT", nullable: true),
                    Status = table.Column<string>(type: "TEXT", nullable: false),
                    AangemaaktOp = table.Column<DateTime>(type: "TEXT", nullable: false),
                    KlaarOp = table.Column<DateTime>(type: "TEXT", nullable: true),
                    ImportId = table.Column<int>(type: "INTEGER", nullable: true),
                    Aantal = table.Column<int>(type: "INTEGER", nullable: true),
                    Botsing = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_import_opdracht", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "planning",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    VoorzieningId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Soort = table.Column<string>(type: "TEXT", nullable: false),
                    VersieId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Op = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Door = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_planning", x => x.Id);
                    table.ForeignKey(
                        name: "FK_planning_voorziening_VoorzieningId",
                        column: x => x.VoorzieningId,
                        principalTable: "voorziening",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_planning_voorziening_versie_VersieId",
                        column: x => x.VersieId,
                        principalTable: "voorziening_versie",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "samenvoeging",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Blijft = table.Column<Guid>(type: "TEXT", nullable: false),
                    Gaat = table.Column<Guid>(type: "TEXT", nullable: false),
                    Door = table.Column<Guid>(type: "TEXT", nullable: false),
                    Op = table.Column<DateTime>(type: "TEXT", nullable: false),
                    BlijftVoor = table.Column<int>(type: "INTEGER", nullable: false),
                    BlijftNa = table.Column<int>(type: "INTEGER", nullable: false),
                    GaatVoor = table.Column<int>(type: "INTEGER", nullable: false),
                    GaatNa = table.Column<int>(type: "INTEGER", nullable: false),
                    OrganisatieVoor = table.Column<Guid>(type: "TEXT", nullable: true),
                    Tips = table.Column<string>(type: "TEXT", nullable: false),
                    Signalen = table.Column<string>(type: "TEXT", nullable: false),
                    Lijsten = table.Column<string>(type: "TEXT", nullable: false),
                    LijstenMetBeide = table.Column<string>(type: "TEXT", nullable: false),
                    FeitenMee = table.Column<bool>(type: "INTEGER", nullable: false),
                    OngedaanOp = table.Column<DateTime>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_samenvoeging", x => x.Id);
                    table.ForeignKey(
                        name: "FK_samenvoeging_voorziening_Blijft",
                        column: x => x.Blijft,
                        principalTable: "voorziening",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_samenvoeging_voorziening_Gaat",
                        column: x => x.Gaat,
                        principalTable: "voorziening",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "schrijfconcept",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    AccountId = table.Column<Guid>(type: "TEXT", nullable: false),
                    VoorzieningId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Basis = table.Column<int>(type: "INTEGER", nullable: true),
                    Invoer = table.Column<string>(type: "TEXT", nullable: false),
                    Stand = table.Column<Guid>(type: "TEXT", nullable: false),
                    BewaardOp = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_schrijfconcept", x => x.Id);
                    table.ForeignKey(
                        name: "FK_schrijfconcept_account_AccountId",
                        column: x => x.AccountId,
                        principalTable: "account",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_schrijfconcept_voorziening_VoorzieningId",
                        column: x => x.VoorzieningId,
                        principalTable: "voorziening",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "vertrouwde_organisatie",
                columns: table => new
                {
                    OrganisatieId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Door = table.Column<Guid>(type: "TEXT", nullable: false),
                    Op = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_vertrouwde_organisatie", x => x.OrganisatieId);
                    table.ForeignKey(
                        name: "FK_vertrouwde_organisatie_organisatie_OrganisatieId",
                        column: x => x.OrganisatieId,
                        principalTable: "organisatie",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "websitecontrole",
                columns: table => new
                {
                    Adres = table.Column<string>(type: "TEXT", nullable: false),
                    VolgendeOp = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Mislukt = table.Column<int>(type: "INTEGER", nullable: false),
                    EersteFout = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    LaatsteFout = table.Column<DateOnly>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_websitecontrole", x => x.Adres);
                });

            migrationBuilder.CreateTable(
                name: "import_inhoud",
                columns: table => new
                {
                    OpdrachtId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Bytes = table.Column<byte[]>(type: "BLOB", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_import_inhoud", x => x.OpdrachtId);
                    table.ForeignKey(
                        name: "FK_import_inhoud_import_opdracht_OpdrachtId",
                        column: x => x.OpdrachtId,
                        principalTable: "import_opdracht",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_voorziening_versie_Status_VoorzieningId",
                table: "voorziening_versie",
                columns: new[] { "Status", "VoorzieningId" });

            migrationBuilder.CreateIndex(
                name: "IX_import_OpdrachtId",
                table: "import",
                column: "OpdrachtId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_bronkoppeling_VoorzieningId",
                table: "bronkoppeling",
                column: "VoorzieningId");

            migrationBuilder.CreateIndex(
                name: "IX_geen_dubbel_Ander",
                table: "geen_dubbel",
                column: "Ander");

            migrationBuilder.CreateIndex(
                name: "IX_import_opdracht_AangemaaktOp",
                table: "import_opdracht",
                column: "AangemaaktOp");

            migrationBuilder.CreateIndex(
                name: "IX_planning_VersieId",
                table: "planning",
                column: "VersieId");

            migrationBuilder.CreateIndex(
                name: "IX_planning_VoorzieningId_Soort",
                table: "planning",
                columns: new[] { "VoorzieningId", "Soort" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_samenvoeging_Blijft",
                table: "samenvoeging",
                column: "Blijft");

            migrationBuilder.CreateIndex(
                name: "IX_samenvoeging_Gaat",
                table: "samenvoeging",
                column: "Gaat");

            migrationBuilder.CreateIndex(
                name: "IX_schrijfconcept_AccountId_VoorzieningId",
                table: "schrijfconcept",
                columns: new[] { "AccountId", "VoorzieningId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_schrijfconcept_VoorzieningId",
                table: "schrijfconcept",
                column: "VoorzieningId");

            migrationBuilder.CreateIndex(
                name: "IX_websitecontrole_VolgendeOp",
                table: "websitecontrole",
                column: "VolgendeOp");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "bronkoppeling");

            migrationBuilder.DropTable(
                name: "geen_dubbel");

            migrationBuilder.DropTable(
                name: "import_inhoud");

            migrationBuilder.DropTable(
                name: "planning");

            migrationBuilder.DropTable(
                name: "samenvoeging");

            migrationBuilder.DropTable(
                name: "schrijfconcept");

            migrationBuilder.DropTable(
                name: "vertrouwde_organisatie");

            migrationBuilder.DropTable(
                name: "websitecontrole");

            migrationBuilder.DropTable(
                name: "import_opdracht");

            migrationBuilder.DropIndex(
                name: "IX_voorziening_versie_Status_VoorzieningId",
                table: "voorziening_versie");

            migrationBuilder.DropIndex(
                name: "IX_import_OpdrachtId",
                table: "import");

            migrationBuilder.DropColumn(
                name: "Basis",
                table: "voorziening_versie");

            migrationBuilder.DropColumn(
                name: "Bronverklaring",
                table: "voorziening_versie");

            migrationBuilder.DropColumn(
                name: "Vraag",
                table: "voorziening_versie");

            migrationBuilder.DropColumn(
                name: "SamengevoegdMet",
                table: "voorziening");

            migrationBuilder.DropColumn(
                name: "Synoniemen",
                table: "teller");

            migrationBuilder.DropColumn(
                name: "Kvk",
                table: "organisatie");

            migrationBuilder.DropColumn(
                name: "OpdrachtId",
                table: "import");
        }
    }
}
