using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace SocialeKaart.Core.Opslag.Migrations
{
    /// <inheritdoc />
    public partial class Bescherming : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "Herkomst",
                table: "audit",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Keten",
                table: "audit",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Uitkomst",
                table: "audit",
                type: "TEXT",
                nullable: false,
                defaultValue: "gelukt");

            migrationBuilder.CreateTable(
                name: "auditkop",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false),
                    Nummer = table.Column<long>(type: "INTEGER", nullable: false),
                    Keten = table.Column<string>(type: "TEXT", nullable: false),
                    Zegel = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_auditkop", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "gewist_dossier",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Op = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_gewist_dossier", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "taak",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Soort = table.Column<string>(type: "TEXT", nullable: false),
                    Sleutel = table.Column<string>(type: "TEXT", nullable: false),
                    Gegeven = table.Column<string>(type: "TEXT", nullable: true),
                    RijpOp = table.Column<DateTime>(type: "TEXT", nullable: false),
                    BezetTot = table.Column<DateTime>(type: "TEXT", nullable: true),
                    BezetDoor = table.Column<Guid>(type: "TEXT", nullable: true),
                    Pogingen = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_taak", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "uitbericht",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Sleutel = table.Column<string>(type: "TEXT", nullable: false),
                    Soort = table.Column<string>(type: "TEXT", nullable: false),
                    Taal = table.Column<string>(type: "TEXT", nullable: false),
                    AccountId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Adres = table.Column<string>(type: "TEXT", nullable: true),
                    GemaaktOp = table.Column<DateTime>(type: "TEXT", nullable: false),
                    VerzondenOp = table.Column<DateTime>(type: "TEXT", nullable: true),
                    VervallenOp = table.Column<DateTime>(type: "TEXT", nullable: true),
                    TaakId = table.Column<Guid>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_uitbericht", x => x.Id);
                    table.ForeignKey(
                        name: "FK_uitbericht_account_AccountId",
                        column: x => x.AccountId,
                        principalTable: "account",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_uitbericht_taak_TaakId",
                        column: x => x.TaakId,
                        principalTable: "taak",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.SetNull);
                });

            migrationBuilder.CreateIndex(
                name: "IX_taak_RijpOp",
                table: "taak",
                column: "RijpOp");

            migrationBuilder.CreateIndex(
                name: "IX_taak_Sleutel",
                table: "taak",
                column: "Sleutel",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_uitbericht_AccountId",
                table: "uitbericht",
                column: "AccountId");

            migrationBuilder.CreateIndex(
                name: "IX_uitbericht_Sleutel",
                table: "uitbericht",
                column: "Sleutel",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_uitbericht_TaakId",
                table: "uitbericht",
                column: "TaakId",
                unique: true);

            // The audit log is append-only. Only the link of a line from before there were links may be filled in, once. EF drops triggers when it
            // rebuilds a table: a later migration that changes this one has to make them again.
            migrationBuilder.Sql(
                """
                CREATE TRIGGER audit_niet_wijzigen BEFORE UPDATE ON audit
                WHEN OLD."Keten" IS NOT NULL OR NEW."Id" IS NOT OLD."Id" OR NEW."Op" IS NOT OLD."Op" OR NEW."Wie" IS NOT OLD."Wie" OR NEW."Wat" IS NOT OLD."Wat"
                  OR NEW."OpWat" IS NOT OLD."OpWat" OR NEW."Uitkomst" IS NOT OLD."Uitkomst" OR NEW."Herkomst" IS NOT OLD."Herkomst"
                BEGIN SELECT RAISE(ABORT, 'a line of the audit log never changes'); END;
                """);
            migrationBuilder.Sql(
                """
                CREATE TRIGGER audit_niet_wissen BEFORE DELETE ON audit
                BEGIN SELECT RAISE(ABORT, 'a line of the audit log is never deleted'); END;
                """);
            // INSERT OR REPLACE deletes without asking the trigger above.
            migrationBuilder.Sql(
                """
                CREATE TRIGGER audit_niet_vervangen BEFORE INSERT ON audit
                WHEN EXISTS (SELECT 1 FROM audit WHERE "Id" = NEW."Id")
                BEGIN SELECT RAISE(ABORT, 'a line of the audit log is never replaced'); END;
                """);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql("DROP TRIGGER audit_niet_vervangen; DROP TRIGGER audit_niet_wissen; DROP TRIGGER audit_niet_wijzigen;");

            migrationBuilder.DropTable(
                name: "auditkop");

            migrationBuilder.DropTable(
                name: "gewist_dossier");

            migrationBuilder.DropTable(
                name: "uitbericht");

            migrationBuilder.DropTable(
                name: "taak");

            migrationBuilder.DropColumn(
                name: "Herkomst",
                table: "audit");

            migrationBuilder.DropColumn(
                name: "Keten",
                table: "audit");

            migrationBuilder.DropColumn(
                name: "Uitkomst",
                table: "audit");
        }
    }
}
