using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace SocialeKaart.Core.Opslag.Migrations
{
    /// <inheritdoc />
    public partial class Begin : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "audit",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Op = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Wie = table.Column<string>(type: "TEXT", nullable: false),
                    Wat = table.Column<string>(type: "TEXT", nullable: false),
                    OpWat = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_audit", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "gemeente",
                columns: table => new
                {
                    Code = table.Column<string>(type: "TEXT", nullable: false),
                    Inhoud = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_gemeente", x => x.Code);
                });

            migrationBuilder.CreateTable(
                name: "grenzen",
                columns: table => new
                {
                    Code = table.Column<string>(type: "TEXT", nullable: false),
                    Inhoud = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_grenzen", x => x.Code);
                });

            migrationBuilder.CreateTable(
                name: "hulplijn",
                columns: table => new
                {
                    Id = table.Column<string>(type: "TEXT", nullable: false),
                    Volgorde = table.Column<int>(type: "INTEGER", nullable: false),
                    Naam = table.Column<string>(type: "TEXT", nullable: false),
                    Nummer = table.Column<string>(type: "TEXT", nullable: false),
                    Kosten = table.Column<string>(type: "TEXT", nullable: false),
                    Wanneer = table.Column<string>(type: "TEXT", nullable: false),
                    Ook = table.Column<string>(type: "TEXT", nullable: true),
                    Web = table.Column<string>(type: "TEXT", nullable: true),
                    Zekerheid = table.Column<string>(type: "TEXT", nullable: false),
                    Nagekeken = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Crisis = table.Column<bool>(type: "INTEGER", nullable: false),
                    Doelgroep = table.Column<string>(type: "TEXT", nullable: true),
                    En = table.Column<string>(type: "TEXT", nullable: false),
                    Tijden = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_hulplijn", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "leefdomein",
                columns: table => new
                {
                    Id = table.Column<string>(type: "TEXT", nullable: false),
                    Volgorde = table.Column<int>(type: "INTEGER", nullable: false),
                    Naam = table.Column<string>(type: "TEXT", nullable: false),
                    Uitleg = table.Column<string>(type: "TEXT", nullable: false),
                    Zrm = table.Column<string>(type: "TEXT", nullable: false),
                    PositieveGezondheid = table.Column<string>(type: "TEXT", nullable: false),
                    En = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_leefdomein", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "organisatie",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Slug = table.Column<string>(type: "TEXT", nullable: false),
                    Volgorde = table.Column<int>(type: "INTEGER", nullable: false),
                    Naam = table.Column<string>(type: "TEXT", nullable: false),
                    Omschrijving = table.Column<string>(type: "TEXT", nullable: false),
                    Web = table.Column<string>(type: "TEXT", nullable: true),
                    Herkomst = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_organisatie", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "postcode",
                columns: table => new
                {
                    Postcode = table.Column<string>(type: "TEXT", nullable: false),
                    Volgorde = table.Column<int>(type: "INTEGER", nullable: false),
                    Kern = table.Column<string>(type: "TEXT", nullable: false),
                    Lat = table.Column<double>(type: "REAL", nullable: false),
                    Lon = table.Column<double>(type: "REAL", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_postcode", x => x.Postcode);
                });

            migrationBuilder.CreateTable(
                name: "synoniem",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false),
                    Volgorde = table.Column<int>(type: "INTEGER", nullable: false),
                    Uitdrukkingen = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_synoniem", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "teller",
                columns: table => new
                {
                    Naam = table.Column<string>(type: "TEXT", nullable: false),
                    Waarde = table.Column<long>(type: "INTEGER", nullable: false),
                    Vermeld = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_teller", x => x.Naam);
                });

            migrationBuilder.CreateTable(
                name: "wijk",
                columns: table => new
                {
                    Id = table.Column<string>(type: "TEXT", nullable: false),
                    Volgorde = table.Column<int>(type: "INTEGER", nullable: false),
                    Code = table.Column<string>(type: "TEXT", nullable: false),
                    Naam = table.Column<string>(type: "TEXT", nullable: false),
                    Kern = table.Column<string>(type: "TEXT", nullable: false),
                    Lat = table.Column<double>(type: "REAL", nullable: true),
                    Lon = table.Column<double>(type: "REAL", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_wijk", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "onderwerp",
                columns: table => new
                {
                    Id = table.Column<string>(type: "TEXT", nullable: false),
                    Volgorde = table.Column<int>(type: "INTEGER", nullable: false),
                    Leefdomein = table.Column<string>(type: "TEXT", nullable: false),
                    Naam = table.Column<string>(type: "TEXT", nullable: false),
                    Uitleg = table.Column<string>(type: "TEXT", nullable: false),
                    Woorden = table.Column<string>(type: "TEXT", nullable: false),
                    Anderstalig = table.Column<string>(type: "TEXT", nullable: false),
                    Zrm = table.Column<string>(type: "TEXT", nullable: false),
                    PositieveGezondheid = table.Column<string>(type: "TEXT", nullable: false),
                    En = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_onderwerp", x => x.Id);
                    table.ForeignKey(
                        name: "FK_onderwerp_leefdomein_Leefdomein",
                        column: x => x.Leefdomein,
                        principalTable: "leefdomein",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "voorziening",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Slug = table.Column<string>(type: "TEXT", nullable: false),
                    OrganisatieId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Wijziging = table.Column<long>(type: "INTEGER", nullable: false),
                    Controle = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_voorziening", x => x.Id);
                    table.ForeignKey(
                        name: "FK_voorziening_organisatie_OrganisatieId",
                        column: x => x.OrganisatieId,
                        principalTable: "organisatie",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "voorziening_versie",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    VoorzieningId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Nummer = table.Column<int>(type: "INTEGER", nullable: false),
                    Status = table.Column<string>(type: "TEXT", nullable: false),
                    GemaaktOp = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Inhoud = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_voorziening_versie", x => x.Id);
                    table.ForeignKey(
                        name: "FK_voorziening_versie_voorziening_VoorzieningId",
                        column: x => x.VoorzieningId,
                        principalTable: "voorziening",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_onderwerp_Leefdomein",
                table: "onderwerp",
                column: "Leefdomein");

            migrationBuilder.CreateIndex(
                name: "IX_organisatie_Slug",
                table: "organisatie",
                column: "Slug",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_voorziening_OrganisatieId",
                table: "voorziening",
                column: "OrganisatieId");

            migrationBuilder.CreateIndex(
                name: "IX_voorziening_Slug",
                table: "voorziening",
                column: "Slug",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_voorziening_Wijziging",
                table: "voorziening",
                column: "Wijziging");

            migrationBuilder.CreateIndex(
                name: "IX_voorziening_versie_gepubliceerd",
                table: "voorziening_versie",
                column: "VoorzieningId",
                unique: true,
                filter: "\"Status\" = 'Gepubliceerd'");

            migrationBuilder.CreateIndex(
                name: "IX_voorziening_versie_VoorzieningId_Nummer",
                table: "voorziening_versie",
                columns: new[] { "VoorzieningId", "Nummer" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "audit");

            migrationBuilder.DropTable(
                name: "gemeente");

            migrationBuilder.DropTable(
                name: "grenzen");

            migrationBuilder.DropTable(
                name: "hulplijn");

            migrationBuilder.DropTable(
                name: "onderwerp");

            migrationBuilder.DropTable(
                name: "postcode");

            migrationBuilder.DropTable(
                name: "synoniem");

            migrationBuilder.DropTable(
                name: "teller");

            migrationBuilder.DropTable(
                name: "voorziening_versie");

            migrationBuilder.DropTable(
                name: "wijk");

            migrationBuilder.DropTable(
                name: "leefdomein");

            migrationBuilder.DropTable(
                name: "voorziening");

            migrationBuilder.DropTable(
                name: "organisatie");
        }
    }
}
