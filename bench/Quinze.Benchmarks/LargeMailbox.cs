using System.Globalization;
using System.Text;

namespace Quinze.Benchmarks;

/// <summary>A mailbox as large as one likes, to see that memory does not grow with it: letters of 700 bytes, every tenth with an attachment of a megabyte.</summary>
public static class LargeMailbox
{
    public static void Write(string path, int megabytes)
    {
        var attachment = Encoding.ASCII.GetBytes(
            "--b\nContent-Type: application/pdf\nContent-Disposition: attachment\nContent-Transfer-Encoding: base64\n\n"
                + string.Concat(Enumerable.Repeat(new string('Q', 76) + "\n", 13_600))
                + "--b--\n\n"
        );
        using var stream = new BufferedStream(File.Create(path), 1 << 20);
        for (var i = 0; stream.Position < (long)megabytes << 20; i++)
        {
            var large = i % 10 == 0;
            var other = $"contact.{i % 900}@example.org";
            stream.Write(
                Encoding.ASCII.GetBytes(
                    string.Create(
                            CultureInfo.InvariantCulture,
                            $"""
                            From {i}@xxx Tue Mar 03 09:{i / 60 % 60:00}:{i % 60:00} +0000 {2000 + (i % 26)}
                            X-GM-THRID: {i / 4}
                            X-Gmail-Labels: {(i % 3 == 0 ? "Sent" : "Inbox")}
                            Delivered-To: owner@example.org
                            Received: by relay.example.org with SMTP id {i}; Tue, 3 Mar {2000 + (i % 26)} 09:00:00 +0000
                            DKIM-Signature: v=1; a=rsa-sha256; c=relaxed/relaxed; d=example.org; s=2026; b={new string('k', 172)}
                            Date: Tue, 3 Mar {2000 + (i % 26)} 09:{i / 60 % 60:00}:{i % 60:00} +0000
                            Message-ID: <{i}@mail.example.org>
                            References: <{Math.Max(0, i - 1)}@mail.example.org>
                            From: {(i % 3 == 0 ? "Owner <owner@example.org>" : other)}
                            To: {(i % 3 == 0 ? other : "owner@example.org")}
                            Content-Type: {(large ? "multipart/mixed; boundary=b" : "text/plain; charset=utf-8")}

                            {(
                                large ? "--b\nContent-Type: text/plain\n\n" : ""
                            )}A letter of a few words, number {i}, and nothing much besides.


                            """
                        )
                        .ReplaceLineEndings("\n")
                )
            );
            if (large)
            {
                stream.Write(attachment);
            }
        }
    }
}
