using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace SocialeKaart.Core.Opslag.Migrations
{
    /// <inheritdoc />
    public partial class Overdracht : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "dienst",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    AccountId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Sinds = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_dienst", x => x.Id);
                    table.ForeignKey(
                        name: "FK_dienst_account_AccountId",
                        column: x => x.AccountId,
                        principalTable: "account",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "dossier",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Soort = table.Column<string>(type: "TEXT", nullable: false),
                    Versie = table.Column<int>(type: "INTEGER", nullable: false),
                    Staat = table.Column<string>(type: "TEXT", nullable: false),
                    IsOpen = table.Column<bool>(type: "INTEGER", nullable: false),
                    Houder = table.Column<Guid>(type: "TEXT", nullable: false),
                    Afzender = table.Column<Guid>(type: "TEXT", nullable: true),
                    Gevraagd = table.Column<Guid>(type: "TEXT", nullable: true),
                    BijOrganisatie = table.Column<Guid>(type: "TEXT", nullable: true),
                    BijFrontoffice = table.Column<bool>(type: "INTEGER", nullable: false),
                    Termijn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    TeruggekomenOp = table.Column<DateTime>(type: "TEXT", nullable: true),
                    VernieuwenVoor = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    GeslotenOp = table.Column<DateTime>(type: "TEXT", nullable: true),
                    GezinsplanId = table.Column<Guid>(type: "TEXT", nullable: true),
                    GezinsplanGever = table.Column<string>(type: "TEXT", nullable: true),
                    GezinsplanSinds = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Codemerk = table.Column<string>(type: "TEXT", nullable: true),
                    Geheimhak = table.Column<string>(type: "TEXT", nullable: true),
                    Missers = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_dossier", x => x.Id);
                    table.ForeignKey(
                        name: "FK_dossier_account_Houder",
                        column: x => x.Houder,
                        principalTable: "account",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "gezinsplan",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Versie = table.Column<int>(type: "INTEGER", nullable: false),
                    Doel = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Regisseur = table.Column<Guid>(type: "TEXT", nullable: false),
                    EvaluatieOp = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    BegonnenOp = table.Column<DateTime>(type: "TEXT", nullable: false),
                    VastgelopenOp = table.Column<DateTime>(type: "TEXT", nullable: true),
                    VastgelopenDoor = table.Column<Guid>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_gezinsplan", x => x.Id);
                    table.ForeignKey(
                        name: "FK_gezinsplan_account_Regisseur",
                        column: x => x.Regisseur,
                        principalTable: "account",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_gezinsplan_account_VastgelopenDoor",
                        column: x => x.VastgelopenDoor,
                        principalTable: "account",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "verhaaldeel",
                columns: table => new
                {
                    DossierId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Deel = table.Column<string>(type: "TEXT", nullable: false),
                    Inhoud = table.Column<byte[]>(type: "BLOB", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_verhaaldeel", x => new { x.DossierId, x.Deel });
                    table.ForeignKey(
                        name: "FK_verhaaldeel_dossier_DossierId",
                        column: x => x.DossierId,
                        principalTable: "dossier",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_dienst_AccountId",
                table: "dienst",
                column: "AccountId");

            migrationBuilder.CreateIndex(
                name: "IX_dossier_Codemerk",
                table: "dossier",
                column: "Codemerk",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_dossier_GezinsplanId",
                table: "dossier",
                column: "GezinsplanId");

            migrationBuilder.CreateIndex(
                name: "IX_dossier_Houder",
                table: "dossier",
                column: "Houder");

            migrationBuilder.CreateIndex(
                name: "IX_dossier_IsOpen_Termijn",
                table: "dossier",
                columns: new[] { "IsOpen", "Termijn" });

            migrationBuilder.CreateIndex(
                name: "IX_gezinsplan_Regisseur",
                table: "gezinsplan",
                column: "Regisseur");

            migrationBuilder.CreateIndex(
                name: "IX_gezinsplan_VastgelopenDoor",
                table: "gezinsplan",
                column: "VastgelopenDoor");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "dienst");

            migrationBuilder.DropTable(
                name: "gezinsplan");

            migrationBuilder.DropTable(
                name: "verhaaldeel");

            migrationBuilder.DropTable(
                name: "dossier");
        }
    }
}
