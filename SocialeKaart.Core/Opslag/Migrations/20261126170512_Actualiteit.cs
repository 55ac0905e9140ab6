using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace SocialeKaart.Core.Opslag.Migrations
{
    /// <inheritdoc />
    public partial class Actualiteit : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "Bevestigingen",
                table: "voorziening",
                type: "TEXT",
                nullable: false,
                defaultValue: "[]");

            migrationBuilder.AddColumn<int>(
                name: "Controledagen",
                table: "voorziening",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Controlemail",
                table: "voorziening",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Over",
                table: "uitbericht",
                type: "TEXT",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "controleronde",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    VoorzieningId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Nummer = table.Column<int>(type: "INTEGER", nullable: false),
                    Eigenaarmerk = table.Column<string>(type: "TEXT", nullable: false),
                    BegonnenOp = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Fase = table.Column<string>(type: "TEXT", nullable: false),
                    FaseOp = table.Column<DateTime>(type: "TEXT", nullable: false),
                    AfgerondOp = table.Column<DateTime>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_controleronde", x => x.Id);
                    table.ForeignKey(
                        name: "FK_controleronde_voorziening_VoorzieningId",
                        column: x => x.VoorzieningId,
                        principalTable: "voorziening",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "foutsignaal",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    VoorzieningId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Soort = table.Column<string>(type: "TEXT", nullable: false),
                    Bron = table.Column<string>(type: "TEXT", nullable: false),
                    Tekst = table.Column<string>(type: "TEXT", nullable: true),
                    Contact = table.Column<string>(type: "TEXT", nullable: true),
                    Sleutel = table.Column<string>(type: "TEXT", nullable: true),
                    Aantal = table.Column<int>(type: "INTEGER", nullable: false),
                    GemeldOp = table.Column<DateTime>(type: "TEXT", nullable: false),
                    AfgehandeldOp = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Uitkomst = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_foutsignaal", x => x.Id);
                    table.ForeignKey(
                        name: "FK_foutsignaal_voorziening_VoorzieningId",
                        column: x => x.VoorzieningId,
                        principalTable: "voorziening",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "controlevraag",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    VoorzieningId = table.Column<Guid>(type: "TEXT", nullable: false),
                    RondeId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Nummer = table.Column<int>(type: "INTEGER", nullable: false),
                    Eigenaarmerk = table.Column<string>(type: "TEXT", nullable: false),
                    VerlooptOp = table.Column<DateTime>(type: "TEXT", nullable: false),
                    GebruiktOp = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Terugvraag = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_controlevraag", x => x.Id);
                    table.ForeignKey(
                        name: "FK_controlevraag_controleronde_RondeId",
                        column: x => x.RondeId,
                        principalTable: "controleronde",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_controlevraag_voorziening_VoorzieningId",
                        column: x => x.VoorzieningId,
                        principalTable: "voorziening",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_controleronde_open",
                table: "controleronde",
                column: "VoorzieningId",
                unique: true,
                filter: "\"AfgerondOp\" IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_controleronde_VoorzieningId_Nummer",
                table: "controleronde",
                columns: new[] { "VoorzieningId", "Nummer" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_controlevraag_RondeId_Nummer",
                table: "controlevraag",
                columns: new[] { "RondeId", "Nummer" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_controlevraag_VoorzieningId",
                table: "controlevraag",
                column: "VoorzieningId");

            migrationBuilder.CreateIndex(
                name: "IX_foutsignaal_AfgehandeldOp",
                table: "foutsignaal",
                column: "AfgehandeldOp");

            migrationBuilder.CreateIndex(
                name: "IX_foutsignaal_Sleutel",
                table: "foutsignaal",
                column: "Sleutel",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_foutsignaal_VoorzieningId",
                table: "foutsignaal",
                column: "VoorzieningId");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "controlevraag");

            migrationBuilder.DropTable(
                name: "foutsignaal");

            migrationBuilder.DropTable(
                name: "controleronde");

            migrationBuilder.DropColumn(
                name: "Bevestigingen",
                table: "voorziening");

            migrationBuilder.DropColumn(
                name: "Controledagen",
                table: "voorziening");

            migrationBuilder.DropColumn(
                name: "Controlemail",
                table: "voorziening");

            migrationBuilder.DropColumn(
                name: "Over",
                table: "uitbericht");
        }
    }
}
