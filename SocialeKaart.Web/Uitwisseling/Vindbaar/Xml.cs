using System.Globalization;
using System.Text;
using System.Xml;

namespace SocialeKaart.Web.Uitwisseling.Vindbaar;

/// <summary>Writes XML as other programs read it.</summary>
internal static class Xml
{
    /// <summary>A whole document, UTF-8.</summary>
    public static byte[] Schrijf(Action<XmlWriter> schrijf)
    {
        using var doel = new MemoryStream();
        using (var xml = XmlWriter.Create(doel, new XmlWriterSettings { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), Indent = true }))
            schrijf(xml);
        return doel.ToArray();
    }

    /// <summary>An instant, RFC 3339.</summary>
    public static string Moment(DateTime utc) => utc.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}
