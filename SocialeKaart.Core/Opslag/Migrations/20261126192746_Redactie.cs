using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace SocialeKaart.Core.Opslag.Migrations
{
    /// <inheritdoc />
    public partial class Redactie : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<Guid>(
                name: "SamengevoegdMet",
                table: "voorziening",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Kvk",
                table: "organisatie",
                type: "TEXT",
                nullable: true);

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

            migrationBuilder.CreateIndex(
                name: "IX_voorziening_versie_Status_VoorzieningId",
                table: "voorziening_versie",
                columns: new[] { "Status", "VoorzieningId" });

            migrationBuilder.CreateIndex(
                name: "IX_geen_dubbel_Ander",
                table: "geen_dubbel",
                column: "Ander");

            migrationBuilder.CreateIndex(
                name: "IX_samenvoeging_Blijft",
                table: "samenvoeging",
                column: "Blijft");

            migrationBuilder.CreateIndex(
                name: "IX_samenvoeging_Gaat",
                table: "samenvoeging",
                column: "Gaat");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "geen_dubbel");

            migrationBuilder.DropTable(
                name: "samenvoeging");

            migrationBuilder.DropIndex(
                name: "IX_voorziening_versie_Status_VoorzieningId",
                table: "voorziening_versie");

            migrationBuilder.DropColumn(
                name: "SamengevoegdMet",
                table: "voorziening");

            migrationBuilder.DropColumn(
                name: "Kvk",
                table: "organisatie");
        }
    }
}
