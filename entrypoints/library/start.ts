import '../../components/styles/tokens.css';
import '../../components/styles/card.css';
import '../../components/styles/page.css';
import '../../components/styles/library.css';
import './started-search';

// The search begins to read the store while the rest of the page is still being loaded.
void import('./main');
