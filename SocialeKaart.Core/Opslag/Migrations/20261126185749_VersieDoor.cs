using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace SocialeKaart.Core.Opslag.Migrations
{
    /// <inheritdoc />
    public partial class VersieDoor : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<Guid>(
                name: "Door",
                table: "voorziening_versie",
                type: "TEXT",
                nullable: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "Door",
                table: "voorziening_versie");
        }
    }
}
