using Spectre.Console;

namespace CrdGen.Cli.Output;

/// <summary>
/// Where the tool speaks: results on <see cref="Out"/>, messages and progress on standard error. Colours and a spinner
/// appear on a terminal only, and not where <c>NO_COLOR</c> is set (https://no-color.org); elsewhere the text is plain.
/// </summary>
internal sealed class Terminal
{
    private readonly IAnsiConsole? console;
    private List<string>? pending;

    /// <param name="isInteractive">Whether a person looks at <paramref name="error"/>.</param>
    public Terminal(TextWriter output, TextWriter error, bool isInteractive = false)
    {
        Out = output;
        Error = error;
        console = isInteractive ? AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(error), Ansi = AnsiSupport.Yes, Interactive = InteractionSupport.Yes }) : null;
    }

    public TextWriter Out { get; }

    public TextWriter Error { get; }

    /// <summary>Whether standard error is a terminal that may be coloured.</summary>
    public static bool IsErrorInteractive() =>
        !Console.IsErrorRedirected
        && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"))
        && Environment.GetEnvironmentVariable("TERM") != "dumb";

    public void Write(Message message)
    {
        if (console is null)
        {
            Error.WriteLine(message.ToString());
            return;
        }

        // Not by the console's own lines, which it would break at the width of the window: links would be cut.
        var (text, severity) = (message.ToString(), message.Severity.ToString().ToLowerInvariant() + " " + message.Code);
        var color = message.Severity switch { Severity.Error => "31", Severity.Warning => "33", _ => "36" };
        WriteError(text.Replace(": " + severity + ": ", $": \u001b[{color}m{severity}\u001b[0m: ", StringComparison.Ordinal));
    }

    /// <summary>A line on standard error: about what was done, or why nothing was.</summary>
    public void WriteError(string text)
    {
        if (pending is null)
        {
            Error.WriteLine(text);
        }
        else
        {
            pending.Add(text);
        }
    }

    /// <summary>Does work that may take long, under a spinner on a terminal; what is said meanwhile is printed when it is gone.</summary>
    /// <param name="title">What is done.</param>
    /// <param name="work">The work; it may say what it is at.</param>
    public T Run<T>(string title, Func<Action<string>, T> work)
    {
        if (console is null)
        {
            return work(_ => { });
        }

        pending = [];
        try
        {
            return console.Status().Start(Markup.Escape(title), context => work(text => context.Status(Markup.Escape(text))));
        }
        finally
        {
            pending.ForEach(Error.WriteLine);
            pending = null;
        }
    }
}
